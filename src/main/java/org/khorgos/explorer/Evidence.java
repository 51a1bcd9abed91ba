package org.khorgos.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The places in sources that a record cites, numbered, and which of them tells what. */
final class Evidence {

  /** The column with citations that name their article. */
  static final String COLUMN = "evidence";

  private final List<Map<String, Object>> citations;
  private final Map<String, RecordView.Place> places = new LinkedHashMap<>();
  private final Messages messages;

  Evidence(List<Map<String, Object>> citations, Links links, Messages messages) {
    this.citations = citations;
    this.messages = messages;
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

  /** What tells another value of a field. */
  List<RecordView.Mark> of(String field, String alternative) {
    return marks(
        citation ->
            text(citation, "field").equals(field)
                && text(citation, "alternative").equals(alternative));
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

  private RecordView.Place place(Map<String, Object> citation, int number, Links links) {
    String article = text(citation, "article");
    String key = key(citation);
    List<String> about =
        citations.stream()
            .filter(other -> key(other).equals(key))
            .map(other -> text(other, "field"))
            .map(field -> field.isEmpty() ? messages.say("whole_record") : messages.label(field))
            .distinct()
            .toList();
    String reference =
        Stream.of(
                text(citation, "authors"),
                text(citation, "outlet"),
                new Dates(messages).say(text(citation, "published")))
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
