package org.khorgos.record.event;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.ItemKey;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.agreement.Agreement;
import org.khorgos.record.agreement.Subject;
import org.khorgos.record.exercise.Exercise;
import org.khorgos.record.place.PlaceReader;

/** Reads an event from its entry. */
final class EventReader {

  private EventReader() {}

  static void read(Entry entry, Event event) {
    event.kind = entry.code("kind", EventKind.class);
    event.subjects.addAll(entry.codes("subjects", Subject.class));
    event.attributedTo = entry.maybeReference("attributed_to", Actor.class);
    event.partOf = entry.maybeReference("part_of", Event.class);
    event.summary = entry.maybeText("summary");
    event.agreements.addAll(entry.references("agreements", Agreement.class));
    event.exercises.addAll(entry.references("exercises", Exercise.class));
    readParticipants(entry, event);
    event.statements.addAll(
        entry.listed("statements", ItemKey.of("speaker"), Statement::new, EventReader::read));
    entry
        .items("places", PlaceReader.KEY)
        .forEach(item -> event.places.add(PlaceReader.read(item)));
    event.quantities.addAll(
        entry.listed("quantities", ItemKey.of("counted"), EventQuantity::new, EventReader::read));
    checkWhole(entry, event);
  }

  private static void readParticipants(Entry entry, Event event) {
    Set<Actor> known = new HashSet<>();
    event.participants.addAll(
        entry.listed(
            "participants",
            ItemKey.of("actor"),
            EventParticipant::new,
            (item, participant) -> {
              participant.actor = item.reference("actor", Actor.class);
              participant.role = item.code("role", EventRole.class);
              participant.note = item.maybeText("note");
              if (participant.actor != null && !known.add(participant.actor)) {
                item.error("actor", "appears twice: " + participant.actor.id());
              }
            }));
  }

  private static void read(Entry item, Statement statement) {
    statement.speaker = item.reference("speaker", Actor.class);
    statement.said = item.text("said");
    statement.addressee = item.maybeReference("addressee", Actor.class);
    statement.note = item.maybeText("note");
  }

  private static void read(Entry item, EventQuantity quantity) {
    quantity.counted = item.text("counted");
    quantity.unit = item.code("unit", CountedUnit.class);
    quantity.value = item.quantity("value");
    quantity.currency = item.maybeCurrency("currency");
    quantity.actor = item.maybeReference("actor", Actor.class);
    quantity.note = item.maybeText("note");
    if ((quantity.unit == CountedUnit.MONEY) != (quantity.currency != null)) {
      item.error("currency", "and the unit money go together: give both or neither");
    }
    BigDecimal value = quantity.value.value();
    if (value.signum() < 0) {
      item.error("value", "must not be less than 0");
    }
    if (quantity.unit.isWhole() && value.stripTrailingZeros().scale() > 0) {
      item.error("value", "must be a whole number of " + quantity.unit.code());
    }
  }

  /** In a cycle an event would be part of itself. */
  private static void checkWhole(Entry entry, Event event) {
    Set<Event> wholes = new HashSet<>();
    for (Event above = event.partOf; above != null && wholes.add(above); above = above.partOf) {
      if (above == event) {
        entry.error("part_of", "leads back to itself");
      }
    }
  }
}
