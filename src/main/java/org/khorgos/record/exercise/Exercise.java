package org.khorgos.record.exercise;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.Quantity;
import org.khorgos.evidence.SearchTexts;

/** A drill, one iteration of a series, or an ongoing activity without individual dates. */
@Entity
@DiscriminatorValue("exercises")
public class Exercise extends CitedRecord {

  @Enumerated(EnumType.STRING)
  @Column
  ExerciseKind kind;

  @Nullable String series;

  @Enumerated(EnumType.STRING)
  @Nullable Framework framework;

  @Embedded
  @EmbeddedColumnNaming("personnel_%s")
  @Nullable Quantity personnel;

  @Nullable String summary;

  /** Whether exactly two states took part and did more than watch. */
  @Formula(
      "((select count(distinct l.ancestor_key) from exercise_participant p join actor_lineage l on"
          + " l.actor_key = p.actor_key join actor a on a.key = l.ancestor_key and a.kind = 'state'"
          + " where p.exercise_key = key and p.relation = 'first' and p.role not in ('observer', 'commander', 'witness')) = 2)")
  boolean bilateral;

  @ElementCollection
  @CollectionTable(name = "exercise_focus", joinColumns = @JoinColumn(name = "exercise_key"))
  @Column(name = "focus")
  @Enumerated(EnumType.STRING)
  Set<Focus> focus = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "exercise_participant", joinColumns = @JoinColumn(name = "exercise_key"))
  @OrderColumn(name = "position")
  List<Participant> participants = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "exercise_place", joinColumns = @JoinColumn(name = "exercise_key"))
  @OrderColumn(name = "position")
  List<ExercisePlace> places = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "exercise_equipment", joinColumns = @JoinColumn(name = "exercise_key"))
  @OrderColumn(name = "position")
  List<Equipment> equipment = new ArrayList<>();

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    texts.add(SearchTexts.Weight.CONTENT, summary, series);
    participants.forEach(
        participant ->
            texts.addFolded(SearchTexts.Weight.ALIAS, participant.actor.searchedNames()));
    places.forEach(venue -> venue.place.addTo(texts));
    equipment.forEach(item -> texts.add(SearchTexts.Weight.CONTENT, item.type));
  }

  @Override
  protected String disambiguation() {
    return hint(kind.words(), super.disambiguation());
  }
}
