package org.khorgos.record.event;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** The lists of an event: the columns of their items, and how one reads in a CSV cell. */
final class EventLists {

  private static final List<CountedUnit> ONE_BY_ONE =
      Stream.of(CountedUnit.values()).filter(CountedUnit::isWhole).toList();

  private EventLists() {}

  static Columns<EventParticipant> participants() {
    return Columns.of(EventParticipant.class)
        .with(actor -> ActorRepository.named(actor, "actor", EventParticipant_.actor))
        .required(
            "role",
            new Type.Code(EventRole.class),
            "As what it stands in it.",
            Path.of(EventParticipant_.role))
        .as(Role.PART)
        .one(
            "note",
            Type.Plain.TEXT,
            "What an editor had to decide.",
            Path.of(EventParticipant_.note));
  }

  static Columns<Statement> statements() {
    return Columns.of(Statement.class)
        .with(speaker -> ActorRepository.named(speaker, "speaker", Statement_.speaker))
        .required("said", Type.Plain.TEXT, "What, in our own words.", Path.of(Statement_.said))
        .one(
            "addressee",
            ActorRepository.exactly(),
            "Id of the actor to whom it was said.",
            Path.of(Statement_.addressee))
        .one("note", Type.Plain.TEXT, "What an editor had to decide.", Path.of(Statement_.note));
  }

  static Columns<EventQuantity> quantities() {
    return Columns.of(EventQuantity.class)
        .required(
            "counted",
            Type.Plain.TEXT,
            "What is counted, in our own words.",
            Path.of(EventQuantity_.counted))
        .required(
            "unit",
            new Type.Code(CountedUnit.class),
            "In what it is counted.",
            Path.of(EventQuantity_.unit))
        .required(
            "value",
            new Type.Numeric(false),
            "The number, in whole units.",
            Path.of(EventQuantity_.value, Quantity_.value))
        .required(
            "qualifier",
            new Type.Code(Qualifier.class),
            "How the source qualifies the number.",
            Path.of(EventQuantity_.value, Quantity_.qualifier))
        .one(
            "currency",
            Type.Plain.TEXT,
            "ISO 4217 code, for money.",
            Path.of(EventQuantity_.currency))
        .one(
            "actor",
            ActorRepository.exactly(),
            "Id of the actor whose it is.",
            Path.of(EventQuantity_.actor))
        .one(
            "note", Type.Plain.TEXT, "What an editor had to decide.", Path.of(EventQuantity_.note));
  }

  /** {@code tajikistan (host)}. */
  static String participant(ItemValues item) {
    return ItemText.with(item.text("actor"), item.textUnless(EventRole.PARTICIPANT, "role"));
  }

  /** {@code wang-yi: what he said (to tokayev)}. */
  static String statement(ItemValues item) {
    return ItemText.with(
        item.text("speaker") + ": " + item.text("said"),
        item.has("addressee") ? "to " + item.text("addressee") : "");
  }

  /** {@code troops sent: about 2500 (csto)}, {@code aid: 1000000 USD}, {@code stay: 3 days}. */
  static String quantity(ItemValues item) {
    String number =
        Stream.of(item.textUnless(Qualifier.EXACT, "qualifier"), item.text("value"), unit(item))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return ItemText.with(item.text("counted") + ": " + number, item.text("actor"));
  }

  /** Money has its currency; the name of what is counted one by one says enough. */
  private static String unit(ItemValues item) {
    if (item.has("currency")) {
      return item.text("currency");
    }
    return ONE_BY_ONE.stream().anyMatch(unit -> item.is("unit", unit)) ? "" : item.text("unit");
  }
}
