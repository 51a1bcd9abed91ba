package org.khorgos.explorer.record;

import java.util.ArrayList;
import java.util.IdentityHashMap;
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
import org.khorgos.explorer.page.ValueRenderer;

/** The places in sources that a record cites, numbered, and which of them tells what. */
public final class NumberedCitations {

  private final List<Map<String, Object>> citations;
  private final List<Map<String, Object>> alternatives;
  private final IdentityHashMap<Map<String, Object>, String> rivals = new IdentityHashMap<>();
  private final Map<String, RecordView.Place> places = new LinkedHashMap<>();
  private final Messages messages;

  /**
   * @param record with its citations twice: with their articles, and with the index of the
   *     alternative that each is for
   */
  NumberedCitations(Map<String, Object> record, PageLinks links, Messages messages) {
    this.citations = ValueRenderer.rows(record.get(ColumnNames.EVIDENCE));
    this.alternatives = ValueRenderer.rows(record.get(AlternativeValues.COLUMN));
    this.messages = messages;
    List<Map<String, Object>> plain = ValueRenderer.rows(record.get("citations"));
    IntStream.range(0, citations.size())
        .forEach(at -> rivals.put(citations.get(at), text(plain.get(at), "alternative")));
    citations.forEach(
        citation ->
            places.computeIfAbsent(
                key(citation), key -> place(citation, places.size() + 1, links)));
  }

  List<RecordView.Place> places() {
    return List.copyOf(places.values());
  }

  /** What tells of the record as a whole. */
  List<RecordView.Mark> whole() {
    return marks(citation -> text(citation, "field").isEmpty() && isHeadline(citation));
  }

  /** What tells of a field. */
  List<RecordView.Mark> of(String field) {
    return marks(citation -> text(citation, "field").equals(field) && isHeadline(citation));
  }

  /** What tells another value, by its index among the alternatives. */
  List<RecordView.Mark> ofAlternative(int index) {
    return marks(citation -> String.valueOf(index).equals(rivals.get(citation)));
  }

  private static boolean isHeadline(Map<String, Object> citation) {
    return text(citation, "alternative").isEmpty();
  }

  private List<RecordView.Mark> marks(Predicate<Map<String, Object>> wanted) {
    var marks = new ArrayList<RecordView.Mark>();
    citations.stream()
        .filter(wanted)
        .forEach(
            citation -> {
              RecordView.Place place = Objects.requireNonNull(places.get(key(citation)));
              marks.add(
                  new RecordView.Mark(
                      place.number(), place, text(citation, "stance").equals("disputes")));
            });
    return marks.stream().distinct().toList();
  }

  private RecordView.Place place(Map<String, Object> citation, int number, PageLinks links) {
    String article = text(citation, "article");
    String key = key(citation);
    List<String> about =
        citations.stream()
            .filter(other -> key(other).equals(key))
            .map(this::subject)
            .distinct()
            .toList();
    String reference =
        Stream.of(
                text(citation, "authors"),
                text(citation, "outlet"),
                new DateText(messages).say(text(citation, "published")))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return new RecordView.Place(
        number,
        Link.to(text(citation, "title"), links.record("articles", article)),
        reference,
        locator(citation),
        text(citation, "section"),
        text(citation, "url"),
        text(citation, "attribution"),
        about);
  }

  private String subject(Map<String, Object> citation) {
    if (!isHeadline(citation)) {
      int index = Integer.parseInt(rivals.getOrDefault(citation, "0"));
      return messages.say("other_value", messages.label(text(alternatives.get(index), "field")));
    }
    String field = text(citation, "field");
    return field.isEmpty() ? messages.say("whole_record") : messages.label(field);
  }

  private String locator(Map<String, Object> citation) {
    String paragraph = text(citation, "paragraph");
    String entry = text(citation, "entry");
    String part =
        paragraph.isEmpty()
            ? messages.label(text(citation, "part"))
            : messages.say("paragraph", paragraph);
    return entry.isEmpty() ? part : part + ": " + entry;
  }

  private static String key(Map<String, Object> citation) {
    return Stream.of("article", "section", "paragraph", "part", "entry")
        .map(name -> text(citation, name))
        .collect(Collectors.joining("|"));
  }

  private static String text(Map<String, Object> row, String name) {
    return Objects.requireNonNullElse(row.get(name), "").toString();
  }
}
