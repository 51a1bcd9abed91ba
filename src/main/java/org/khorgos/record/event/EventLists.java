package org.khorgos.record.event;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** The lists of an event: the columns of their items, and how one reads in a CSV cell. */
final class EventLists {

  private static final Set<String> ONE_BY_ONE =
      Stream.of(CountedUnit.values())
          .filter(CountedUnit::isWhole)
          .map(CountedUnit::code)
          .collect(Collectors.toUnmodifiableSet());

  private EventLists() {}

  static Columns<EventParticipant> participants() {
    return Columns.of(EventParticipant.class)
        .with(actor -> ActorRepository.named(actor, "actor", EventParticipant_.actor))
        .required(
            "role",
            new Type.Code(EventRole.class),
            "As what it stands in it.",
            Path.of(EventParticipant_.role))
        .one(
            "note",
            new Type.Text(),
            "What an editor had to decide.",
            Path.of(EventParticipant_.note));
  }

  static Columns<Statement> statements() {
    return Columns.of(Statement.class)
        .with(speaker -> ActorRepository.named(speaker, "speaker", Statement_.speaker))
        .required("said", new Type.Text(), "What, in our own words.", Path.of(Statement_.said))
        .one(
            "addressee",
            ActorRepository.exactly(),
            "Id of the actor to whom it was said.",
            Path.of(Statement_.addressee))
        .one("note", new Type.Text(), "What an editor had to decide.", Path.of(Statement_.note));
  }

  static Columns<EventQuantity> quantities() {
    return Columns.of(EventQuantity.class)
        .required(
            "counted",
            new Type.Text(),
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
            new Type.Text(),
            "ISO 4217 code, for money.",
            Path.of(EventQuantity_.currency))
        .one(
            "actor",
            ActorRepository.exactly(),
            "Id of the actor whose it is.",
            Path.of(EventQuantity_.actor))
        .one(
            "note", new Type.Text(), "What an editor had to decide.", Path.of(EventQuantity_.note));
  }

  /** {@code tajikistan (host)}. */
  static String participant(Map<String, Object> row) {
    return ItemText.with(text(row, "actor"), unless("participant", text(row, "role")));
  }

  /** {@code wang-yi: what he said (to tokayev)}. */
  static String statement(Map<String, Object> row) {
    String addressee = text(row, "addressee");
    return ItemText.with(
        text(row, "speaker") + ": " + text(row, "said"),
        addressee.isEmpty() ? "" : "to " + addressee);
  }

  /** {@code troops sent: about 2500 (csto)}, {@code aid: 1000000 USD}, {@code stay: 3 days}. */
  static String quantity(Map<String, Object> row) {
    String what = text(row, "counted") + ":";
    String number =
        Stream.of(unless("exact", text(row, "qualifier")), text(row, "value"), unit(row))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return ItemText.with(what + " " + number, text(row, "actor"));
  }

  /** Money has its currency; of what can be told one by one, its name says enough. */
  private static String unit(Map<String, Object> row) {
    String currency = text(row, "currency");
    return currency.isEmpty() && !ONE_BY_ONE.contains(text(row, "unit"))
        ? text(row, "unit")
        : currency;
  }

  private static String unless(String usual, String code) {
    return code.equals(usual) ? "" : code;
  }

  private static String text(Map<String, Object> row, String column) {
    @Nullable Object value = row.get(column);
    return Objects.requireNonNullElse(value, "").toString();
  }
}
