package org.khorgos.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

/** Reads a query string into a valid question, or tells all that is wrong with it at once. */
public final class QuestionParser<E> {

  /** What an answer in pages is asked with, and a whole one is not. */
  private static final Set<String> PAGED = Set.of("limit", "cursor", "facets");

  private final Queryable<E> dataset;
  private final Columns<E> columns;
  private final boolean paged;
  private final Map<String, List<String>> parameters;
  private final List<Fault> faults = new ArrayList<>();
  private final Vocabularies vocabularies;
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
    this.vocabularies = vocabularies;
    this.conditions = new ConditionParser<>(columns, vocabularies, faults);
  }

  private Question<E> parse() {
    var asked = new Asked<>(dataset, faults);
    Map<String, BiConsumer<String, String>> readers = readers(asked);
    parameters.forEach(
        (name, values) -> {
          Optional<BiConsumer<String, String>> reader = Optional.ofNullable(readers.get(name));
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
            reader.get().accept(name, values.get(0).strip());
          }
        });
    Question<E> question = asked.question(conditions.found(), vocabularies);
    question.cursor().ifPresent(cursor -> checkCursor(cursor, question));
    if (!faults.isEmpty()) {
      throw new BadQuestionException(faults);
    }
    return question;
  }

  private Map<String, BiConsumer<String, String>> readers(Asked<E> asked) {
    var readers = new LinkedHashMap<String, BiConsumer<String, String>>();
    for (Filter filter : columns.filters()) {
      for (Filter.Mode mode : filter.allowedModes()) {
        readers.put(
            filter.name() + mode.suffix(),
            (name, text) -> conditions.read(filter, mode, name, text));
      }
    }
    if (columns.isSearched()) {
      readers.put("q", (name, text) -> asked.words(text));
    }
    readers.put("sort", (name, text) -> asked.sort(text));
    readers.put("fields", (name, text) -> asked.fields(text));
    if (!columns.onRequest().isEmpty()) {
      readers.put("include", (name, text) -> asked.include(text));
    }
    if (paged) {
      readers.put("limit", (name, text) -> asked.limit(text));
      readers.put("cursor", (name, text) -> asked.cursor(text));
      readers.put("facets", (name, text) -> asked.facets(text));
    }
    if (columns.rollsUp()) {
      readers.put("rollup", (name, text) -> asked.rollup(text));
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
}
