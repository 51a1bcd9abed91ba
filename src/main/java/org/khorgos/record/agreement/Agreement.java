package org.khorgos.record.agreement;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Quantity;
import org.khorgos.evidence.SearchTexts;

/** An agreement, pledge or negotiating mandate. Its date is that of the signature or pledge. */
@Entity
@DiscriminatorValue("agreements")
public class Agreement extends CitedRecord {

  @Enumerated(EnumType.STRING)
  @Column
  AgreementKind kind;

  @Enumerated(EnumType.STRING)
  @Column
  AgreementStatus status;

  @Embedded
  @EmbeddedColumnNaming("in_force_%s")
  @Nullable PartialDate inForce;

  @Embedded
  @EmbeddedColumnNaming("value_%s")
  @Nullable Quantity value;

  @Nullable String currency;

  @Enumerated(EnumType.STRING)
  @Nullable PriceBasis priceBasis;

  @Nullable Integer priceYear;

  @Nullable String place;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "part_of_key")
  @Nullable Agreement partOf;

  @Nullable String summary;

  @ElementCollection
  @CollectionTable(name = "agreement_subject", joinColumns = @JoinColumn(name = "agreement_key"))
  @Column(name = "subject")
  @Enumerated(EnumType.STRING)
  Set<Subject> subjects = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_key"))
  @OrderColumn(name = "position")
  List<Party> parties = new ArrayList<>();

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    texts.add(SearchTexts.Weight.CONTENT, summary, place);
    parties.forEach(
        party -> texts.addFolded(SearchTexts.Weight.ALIAS, party.actor.searchedNames()));
  }

  @Override
  protected String disambiguation() {
    return hint(kind.words(), super.disambiguation());
  }
}
