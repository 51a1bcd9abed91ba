package org.khorgos.record.relation;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.agreement.Agreement;

/**
 * What a source states of an actor and another, or an agreement, without an event. Its date is the
 * time for which sources state it.
 */
@Entity
@DiscriminatorValue("relations")
public class ActorRelation extends CitedRecord {

  @Enumerated(EnumType.STRING)
  @Column
  RelationKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "subject_key")
  Actor subject;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "object_key")
  @Nullable Actor object;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agreement_key")
  @Nullable Agreement agreement;

  @Nullable String scope;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attributed_to_key")
  @Nullable Actor attributedTo;

  @Nullable String summary;

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    texts.add(SearchTexts.Weight.CONTENT, summary, scope);
    Stream.of(subject, object, attributedTo)
        .filter(Objects::nonNull)
        .forEach(actor -> texts.addFolded(SearchTexts.Weight.ALIAS, actor.searchedNames()));
  }

  @Override
  protected String disambiguation() {
    return hint(kind.words(), super.disambiguation());
  }
}
