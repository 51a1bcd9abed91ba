package org.khorgos.record.event;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.agreement.Agreement;
import org.khorgos.record.agreement.Subject;
import org.khorgos.record.exercise.Exercise;
import org.khorgos.record.place.Place;

/** An event other than an exercise or the conclusion of an agreement. */
@Entity
@DiscriminatorValue("events")
public class Event extends CitedRecord {

  @Enumerated(EnumType.STRING)
  @Column
  EventKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attributed_to_key")
  @Nullable Actor attributedTo;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "part_of_key")
  @Nullable Event partOf;

  @Nullable String summary;

  @ElementCollection
  @CollectionTable(name = "event_subject", joinColumns = @JoinColumn(name = "event_key"))
  @Column(name = "subject")
  @Enumerated(EnumType.STRING)
  Set<Subject> subjects = new LinkedHashSet<>();

  @ElementCollection
  @CollectionTable(name = "event_participant", joinColumns = @JoinColumn(name = "event_key"))
  @OrderColumn(name = "position")
  List<EventParticipant> participants = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "event_statement", joinColumns = @JoinColumn(name = "event_key"))
  @OrderColumn(name = "position")
  List<Statement> statements = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "event_place", joinColumns = @JoinColumn(name = "event_key"))
  @OrderColumn(name = "position")
  List<Place> places = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "event_quantity", joinColumns = @JoinColumn(name = "event_key"))
  @OrderColumn(name = "position")
  List<EventQuantity> quantities = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "event_agreement",
      joinColumns = @JoinColumn(name = "event_key"),
      inverseJoinColumns = @JoinColumn(name = "agreement_key"))
  @OrderColumn(name = "position")
  List<Agreement> agreements = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "event_exercise",
      joinColumns = @JoinColumn(name = "event_key"),
      inverseJoinColumns = @JoinColumn(name = "exercise_key"))
  @OrderColumn(name = "position")
  List<Exercise> exercises = new ArrayList<>();

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    texts.add(SearchTexts.Weight.CONTENT, summary);
    if (attributedTo != null) {
      texts.addFolded(SearchTexts.Weight.ALIAS, attributedTo.searchedNames());
    }
    participants.forEach(
        participant ->
            texts.addFolded(SearchTexts.Weight.ALIAS, participant.actor.searchedNames()));
    for (Statement statement : statements) {
      texts.addFolded(SearchTexts.Weight.ALIAS, statement.speaker.searchedNames());
      texts.add(SearchTexts.Weight.CONTENT, statement.said);
    }
    places.forEach(place -> place.addTo(texts));
    quantities.forEach(quantity -> texts.add(SearchTexts.Weight.CONTENT, quantity.counted));
  }

  @Override
  protected String disambiguation() {
    return hint(kind.words(), super.disambiguation());
  }
}
