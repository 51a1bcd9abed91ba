package org.khorgos.explorer.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.evidence.Relation;
import org.khorgos.explorer.page.DateText;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.ReadingText;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;

/** The places in sources that a record cites, numbered, and what each is cited for. */
public final class NumberedPlaces {

  static final String READINGS = "readings";

  private final List<Row> readings;
  private final Map<List<String>, RecordView.Place> places = new LinkedHashMap<>();
  private final Messages messages;
  private final String sources;

  /**
   * Numbers the places that a record cites.
   *
   * @param record with its readings, each with details of its sources
   */
  NumberedPlaces(Columns<?> columns, Row record, PageLinks links, Messages messages) {
    this.readings = record.items(READINGS);
    this.messages = messages;
    this.sources = sources(columns);
    for (Row reading : readings) {
      for (Row source : reading.items("sources")) {
        places.computeIfAbsent(key(source), key -> place(source, places.size() + 1, links));
      }
    }
  }

  /** The list to whose records places refer. */
  private static String sources(Columns<?> columns) {
    return columns
        .find(Role.READINGS)
        .flatMap(readings -> readings.items().find(Role.CITATIONS))
        .flatMap(
            places ->
                places.items().shown().stream()
                    .flatMap(column -> column.type().reference().stream())
                    .findFirst())
        .map(Type.Reference::dataset)
        .orElse("");
  }

  /** Equal for the same place. */
  private static List<String> key(Row source) {
    return Stream.of("article", "section", "paragraph", "part", "entry").map(source::text).toList();
  }

  static boolean isFirst(Row reading) {
    return reading.text("relation").equals(Relation.FIRST.code());
  }

  List<RecordView.Place> all() {
    return List.copyOf(places.values());
  }

  /** The places that state the record as a whole. */
  List<RecordView.Mark> whole() {
    return of(reading -> !reading.has("field"));
  }

  /** The places that state the value shown of a field, or a list as a whole. */
  List<RecordView.Mark> of(String field) {
    return of(reading -> reading.text("field").equals(field) && !reading.has("index"));
  }

  /**
   * The places that state an item of a list, or a value in it.
   *
   * @param field the list, or the value in its items, such as {@code participants.personnel}
   */
  List<RecordView.Mark> of(String field, int index) {
    return of(
        reading ->
            reading.text("field").equals(field)
                && reading.text("index").equals(String.valueOf(index)));
  }

  private List<RecordView.Mark> of(Predicate<Row> reading) {
    return readings.stream()
        .filter(NumberedPlaces::isFirst)
        .filter(reading)
        .flatMap(found -> of(found).stream())
        .distinct()
        .toList();
  }

  /** The places that state a reading. */
  List<RecordView.Mark> of(Row reading) {
    return reading.items("sources").stream()
        .map(source -> Objects.requireNonNull(places.get(key(source))))
        .map(place -> new RecordView.Mark(place.number(), place))
        .distinct()
        .toList();
  }

  private RecordView.Place place(Row source, int number, PageLinks links) {
    List<String> about =
        readings.stream()
            .filter(
                reading ->
                    reading.items("sources").stream()
                        .anyMatch(other -> key(other).equals(key(source))))
            .map(this::subject)
            .distinct()
            .toList();
    String reference =
        Stream.of(
                source.text("authors"),
                source.text("outlet"),
                new DateText(messages).say(source.text("published")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new RecordView.Place(
        number,
        Link.to(source.text("title"), links.record(sources, source.text("article"))),
        reference,
        locator(source),
        source.text("section"),
        source.text("url"),
        source.text("attribution"),
        about);
  }

  private String subject(Row reading) {
    String column = ReadingText.column(reading);
    String label = column.isEmpty() ? messages.say("whole_record") : messages.label(column);
    return isFirst(reading) ? label : messages.say("other_value", label);
  }

  private String locator(Row source) {
    String paragraph = source.text("paragraph");
    String entry = source.text("entry");
    String part =
        paragraph.isEmpty()
            ? messages.label(source.text("part"))
            : messages.say("paragraph", paragraph);
    return entry.isEmpty() ? part : part + ": " + entry;
  }
}
