package org.khorgos.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a query string into a valid question, or tells all that is wrong with it at once. */
public final class QuestionParser<E> {

  /** What an answer in pages is asked with, and a whole one is not. */
  private static final Set<String> PAGED = Set.of("limit", "cursor", "facets");

  private final Queryable<E> dataset;
  private final Columns<E> columns;
  private final boolean paged;
  private final Map<String, List<String>> parameters;
  private final List<Fault> faults = new ArrayList<>();
  private final ConditionParser<E> conditions;

  /**
   * Reads the parameters of a question to a dataset.
   *
   * @param paged whether the answer comes in pages; if not, {@code limit}, {@code cursor} and
   *     {@code facets} are refused
   */
  public static <E> Question<E> parse(
      Queryable<E> dataset,
      Map<String, List<String>> parameters,
      boolean paged,
      Vocabularies vocabularies) {
    return new QuestionParser<>(dataset, parameters, paged, vocabularies).parse();
  }

  private QuestionParser(
      Queryable<E> dataset,
      Map<String, List<String>> parameters,
      boolean paged,
      Vocabularies vocabularies) {
    this.dataset = dataset;
    this.columns = dataset.columns();
    this.parameters = parameters;
    this.paged = paged;
    this.conditions = new ConditionParser<>(columns, vocabularies, faults);
  }

  private Question<E> parse() {
    var readers = readers();
    var asked = new Asked();
    parameters.forEach(
        (name, values) -> {
          Optional<Reader> reader = Optional.ofNullable(readers.get(name));
          if (reader.isEmpty()) {
            faults.add(unknown(name, values, readers.keySet()));
          } else if (values.size() > 1) {
            faults.add(
                Fault.of(
                    name,
                    null,
                    "is given "
                        + values.size()
                        + " times: put all values in one, with commas between"));
          } else if (values.get(0).isBlank()) {
            faults.add(Fault.of(name, values.get(0), "has no value: leave it out or give one"));
          } else {
            reader.get().read(asked, name, values.get(0).strip());
          }
        });
    Question<E> question = asked.question();
    question.cursor().ifPresent(cursor -> checkCursor(cursor, question));
    if (!faults.isEmpty()) {
      throw new BadQuestionException(faults);
    }
    return question;
  }

  private interface Reader {
    void read(QuestionParser<?>.Asked asked, String name, String text);
  }

  private Map<String, QuestionParser.Reader> readers() {
    var readers = new LinkedHashMap<String, QuestionParser.Reader>();
    for (Filter filter : columns.filters()) {
      for (Filter.Mode mode : filter.allowedModes()) {
        readers.put(
            filter.name() + mode.suffix(),
            (asked, name, text) -> conditions.read(filter, mode, name, text));
      }
    }
    readers.put("q", (asked, name, text) -> asked.words(text));
    readers.put("sort", (asked, name, text) -> asked.sort(text));
    readers.put("fields", (asked, name, text) -> asked.fields(text));
    if (paged) {
      readers.put("limit", (asked, name, text) -> asked.limit(text));
      readers.put("cursor", (asked, name, text) -> asked.cursor(text));
      readers.put("facets", (asked, name, text) -> asked.facets(text));
    }
    if (columns.rollsUp()) {
      readers.put("rollup", (asked, name, text) -> asked.rollup(text));
    }
    return readers;
  }

  private Fault unknown(String name, List<String> values, Set<String> known) {
    String detail =
        !paged && PAGED.contains(name)
            ? "is not for this format, which always holds the whole result"
            : "is not a parameter of " + dataset.name();
    return new Fault(
        name,
        String.join(",", values),
        detail,
        known.stream().sorted().toList(),
        Vocabulary.near(name, known));
  }

  private void checkCursor(Cursor cursor, Question<E> question) {
    if (!cursor.question().equals(question.fingerprint())
        || cursor.values().size() != question.sort().size()) {
      faults.add(
          Fault.of(
              "cursor",
              null,
              "belongs to another question: keep all other parameters as they were, or leave it out"));
    }
  }

  /** What has been asked so far. */
  private final class Asked {
    private Set<String> words = Set.of();
    private List<Order<E>> sort = List.of();
    private Set<String> fields =
        columns.shown().stream().map(Column::name).collect(Collectors.toSet());
    private List<Filter> facets = List.of();
    private int limit = Limits.DEFAULT_PAGE;
    private Optional<Cursor> cursor = Optional.empty();
    private boolean rollup = true;

    Question<E> question() {
      return new Question<>(
          dataset,
          conditions.found(),
          words,
          endingInId(columns, sort.isEmpty() ? columns.defaultSort() : sort),
          fields,
          facets,
          limit,
          cursor,
          rollup);
    }

    void words(String text) {
      words =
          Arrays.stream(text.split("\\s+"))
              .map(Vocabulary::fold)
              .filter(word -> !word.isEmpty())
              .collect(Collectors.toCollection(LinkedHashSet::new));
      if (text.length() > Limits.TEXT || words.size() > Limits.WORDS) {
        faults.add(
            Fault.of(
                "q",
                text.substring(0, Math.min(text.length(), 40)) + " …",
                "is too long: at most "
                    + Limits.WORDS
                    + " words and "
                    + Limits.TEXT
                    + " characters"));
      } else if (words.isEmpty()) {
        faults.add(Fault.of("q", text, "has no letter or digit to look for"));
      }
    }

    void sort(String text) {
      Map<String, Column.One<E>> known =
          columns.sortable().stream().collect(Collectors.toMap(Column::name, one -> one));
      List<Order<E>> orders = new ArrayList<>();
      each(
          "sort",
          text,
          Limits.SORTS,
          item -> {
            boolean descending = item.startsWith("-");
            String name = descending ? item.substring(1) : item;
            known("sort", item, name, known)
                .ifPresent(column -> orders.add(new Order<>(column, descending)));
          });
      sort = orders;
    }

    void fields(String text) {
      Map<String, Column<E>> known =
          columns.shown().stream().collect(Collectors.toMap(Column::name, column -> column));
      Set<String> names = new LinkedHashSet<>(Set.of("id"));
      each(
          "fields",
          text,
          known.size(),
          name -> known("fields", name, name, known).ifPresent(column -> names.add(name)));
      fields = names;
    }

    void facets(String text) {
      Map<String, Filter> known =
          columns.filters().stream()
              .filter(Filter::isFaceted)
              .filter(filter -> !filter.name().equals("id"))
              .collect(Collectors.toMap(Filter::name, filter -> filter));
      Set<Filter> found = new LinkedHashSet<>();
      each(
          "facets",
          text,
          Limits.FACETS,
          name -> known("facets", name, name, known).ifPresent(found::add));
      facets = List.copyOf(found);
    }

    void limit(String text) {
      Optional<Integer> number =
          text.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
      number
          .filter(n -> n >= 1 && n <= Limits.PAGE)
          .ifPresentOrElse(
              n -> limit = n,
              () ->
                  faults.add(
                      Fault.of("limit", text, "must be a whole number from 1 to " + Limits.PAGE)));
    }

    void cursor(String text) {
      cursor = Cursor.decode(text);
      if (cursor.isEmpty()) {
        faults.add(
            Fault.of(
                "cursor",
                text,
                "is none that an answer gave: take next_cursor from the page before, whole"));
      }
    }

    void rollup(String text) {
      if (!text.equals("true") && !text.equals("false")) {
        faults.add(
            new Fault(
                "rollup", text, "must be true or false", List.of("true", "false"), List.of()));
      }
      rollup = !text.equals("false");
    }

    private <T> Optional<T> known(
        String parameter, String item, String name, Map<String, T> known) {
      if (!known.containsKey(name)) {
        faults.add(
            new Fault(
                parameter,
                item,
                "is not a name that can stand here",
                known.keySet().stream().sorted().toList(),
                Vocabulary.near(name, known.keySet())));
      }
      return Optional.ofNullable(known.get(name));
    }

    private void each(String parameter, String text, int most, Consumer<String> reader) {
      List<String> items = Stream.of(text.split(",", -1)).map(String::strip).toList();
      if (items.size() > most) {
        faults.add(
            Fault.of(
                parameter,
                null,
                "has " + items.size() + " values: at most " + most + " are allowed"));
      } else if (items.size() != Set.copyOf(items).size()) {
        faults.add(Fault.of(parameter, text, "names something twice"));
      } else {
        items.forEach(reader);
      }
    }
  }

  /** The id decides between rows that are equal otherwise. */
  static <E> List<Order<E>> endingInId(Columns<E> columns, List<Order<E>> orders) {
    if (orders.stream().anyMatch(order -> order.column().name().equals("id"))) {
      return orders;
    }
    Stream<Order<E>> id =
        columns.sortable().stream()
            .filter(column -> column.name().equals("id"))
            .map(column -> new Order<>(column, false));
    return Stream.concat(orders.stream(), id).toList();
  }
}
