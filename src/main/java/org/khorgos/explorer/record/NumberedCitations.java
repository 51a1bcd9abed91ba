package org.khorgos.explorer.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.DateText;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;

/** The places in sources that a record cites, numbered, and what each is cited for. */
public final class NumberedCitations {

  /**
   * A citation.
   *
   * @param row the citation with its source
   * @param alternative index of the alternative that it is for; empty for the record's own value
   */
  private record Citation(Row row, String alternative) {

    boolean isOf(String field) {
      return alternative.isEmpty() && row.text("field").equals(field);
    }

    /** Equal for citations of the same place. */
    List<String> place() {
      return Stream.of("article", "section", "paragraph", "part", "entry").map(row::text).toList();
    }
  }

  private final List<Citation> citations;
  private final List<Row> alternatives;
  private final Map<List<String>, RecordView.Place> places = new LinkedHashMap<>();
  private final Messages messages;
  private final String sources;

  /**
   * Numbers the citations of a record.
   *
   * @param record with its citations twice: with their sources, and with the index of the
   *     alternative that each is for
   */
  NumberedCitations(Columns<?> columns, Row record, PageLinks links, Messages messages) {
    List<Row> resolved = record.items(ColumnNames.EVIDENCE);
    List<Row> plain = record.items("citations");
    this.citations =
        IntStream.range(0, resolved.size())
            .mapToObj(at -> new Citation(resolved.get(at), plain.get(at).text("alternative")))
            .toList();
    this.alternatives = record.items(AlternativeValues.COLUMN);
    this.messages = messages;
    this.sources = sources(columns);
    citations.forEach(
        citation ->
            places.computeIfAbsent(
                citation.place(), key -> place(citation, places.size() + 1, links)));
  }

  /** The list to whose records citations refer. */
  private static String sources(Columns<?> columns) {
    return columns
        .find(Role.EVIDENCE)
        .flatMap(
            column ->
                column.items().shown().stream()
                    .flatMap(item -> item.type().reference().stream())
                    .findFirst())
        .map(Type.Reference::dataset)
        .orElse("");
  }

  List<RecordView.Place> places() {
    return List.copyOf(places.values());
  }

  /** Citations of the record as a whole. */
  List<RecordView.Mark> whole() {
    return of("");
  }

  List<RecordView.Mark> of(String field) {
    return marks(citation -> citation.isOf(field));
  }

  /** Citations of another value, by its index among the alternatives. */
  List<RecordView.Mark> ofAlternative(int index) {
    return marks(citation -> citation.alternative().equals(String.valueOf(index)));
  }

  private List<RecordView.Mark> marks(Predicate<Citation> matching) {
    return citations.stream().filter(matching).map(this::mark).distinct().toList();
  }

  private RecordView.Mark mark(Citation citation) {
    RecordView.Place place = Objects.requireNonNull(places.get(citation.place()));
    boolean disputes = citation.row().text("stance").equals("disputes");
    return new RecordView.Mark(place.number(), place, disputes);
  }

  private RecordView.Place place(Citation citation, int number, PageLinks links) {
    Row row = citation.row();
    List<String> about =
        citations.stream()
            .filter(other -> other.place().equals(citation.place()))
            .map(this::subject)
            .distinct()
            .toList();
    String reference =
        Stream.of(
                row.text("authors"),
                row.text("outlet"),
                new DateText(messages).say(row.text("published")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new RecordView.Place(
        number,
        Link.to(row.text("title"), links.record(sources, row.text("article"))),
        reference,
        locator(row),
        row.text("section"),
        row.text("url"),
        row.text("attribution"),
        about);
  }

  private String subject(Citation citation) {
    if (!citation.alternative().isEmpty()) {
      Row alternative = alternatives.get(Integer.parseInt(citation.alternative()));
      return messages.say("other_value", messages.label(alternative.text("field")));
    }
    String field = citation.row().text("field");
    return field.isEmpty() ? messages.say("whole_record") : messages.label(field);
  }

  private String locator(Row row) {
    String paragraph = row.text("paragraph");
    String entry = row.text("entry");
    String part =
        paragraph.isEmpty()
            ? messages.label(row.text("part"))
            : messages.say("paragraph", paragraph);
    return entry.isEmpty() ? part : part + ": " + entry;
  }
}
