package org.khorgos.query.parse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.khorgos.query.aggregate.AggregateQuery;
import org.khorgos.query.aggregate.GroupParameters;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.names.Vocabulary;

/** Reads a query string into a valid question, or tells all that is wrong with it at once. */
public final class QueryParser<E> {

  /** What is asked of every answer, and read before the question is. */
  public static final List<String> OF_EVERY_ANSWER = List.of("cite", "release");

  /** What an answer in pages is asked with, and a whole one is not. */
  private static final Set<String> PAGED = Set.of("limit", "cursor", "facets");

  private final ListDefinition<E> dataset;
  private final Columns<E> columns;
  private final List<ParameterError> errors = new ArrayList<>();
  private final Vocabularies vocabularies;
  private final ConditionParser<E> conditions;
  private final ListParameters<E> asked;
  private final Map<String, BiConsumer<String, String>> readers = new LinkedHashMap<>();
  private final Map<String, String> refused = new HashMap<>();

  /**
   * Reads the parameters of a question to a dataset.
   *
   * @param paged whether the answer comes in pages; if not, {@code limit}, {@code cursor} and
   *     {@code facets} are refused
   */
  public static <E> Query<E> parse(
      ListDefinition<E> dataset,
      Map<String, List<String>> parameters,
      boolean paged,
      Vocabularies vocabularies) {
    var parser = new QueryParser<>(dataset, vocabularies);
    parser.acceptList(paged);
    Query<E> query = parser.read(parameters);
    query.cursor().ifPresent(cursor -> parser.checkCursor(cursor, query));
    parser.finish();
    return query;
  }

  /** Reads which records are meant, for an answer that has a form of its own. */
  public static <E> Query<E> selection(
      ListDefinition<E> dataset, Map<String, List<String>> parameters, Vocabularies vocabularies) {
    var parser = new QueryParser<>(dataset, vocabularies);
    List.of("sort", "fields", "include", "limit", "cursor", "facets")
        .forEach(
            name ->
                parser.refused.put(
                    name, "is for lists: this answer is whole and has its own columns and order"));
    Query<E> query = parser.read(parameters);
    parser.finish();
    return query;
  }

  /** Reads which records are meant, and how they are to be grouped. */
  public static <E> AggregateQuery<E> aggregation(
      ListDefinition<E> dataset, Map<String, List<String>> parameters, Vocabularies vocabularies) {
    var parser = new QueryParser<>(dataset, vocabularies);
    var groups = new GroupParameters<>(dataset.columns(), parser.errors);
    Stream.concat(GroupParameters.PARAMETERS.stream(), Stream.of("sort", "limit"))
        .forEach(name -> parser.readers.put(name, groups::take));
    List.of("fields", "include", "cursor", "facets")
        .forEach(
            name ->
                parser.refused.put(
                    name,
                    "is for lists: an aggregate has groups, which group_by and limit choose"));
    Query<E> query = parser.read(parameters);
    groups.read();
    parser.finish();
    return groups.aggregation(query);
  }

  private QueryParser(ListDefinition<E> dataset, Vocabularies vocabularies) {
    this.dataset = dataset;
    this.columns = dataset.columns();
    this.vocabularies = vocabularies;
    this.conditions = new ConditionParser<>(columns, vocabularies, errors);
    this.asked = new ListParameters<>(dataset, errors);
    GroupParameters.PARAMETERS.forEach(
        name -> refused.put(name, "is for " + dataset.path() + "/aggregate"));
    acceptSelection();
  }

  private void acceptSelection() {
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
    if (columns.rollsUp()) {
      readers.put("rollup", (name, text) -> asked.rollup(text));
    }
  }

  private void acceptList(boolean paged) {
    readers.put("sort", (name, text) -> asked.sort(text));
    readers.put("fields", (name, text) -> asked.fields(text));
    if (!columns.onRequest().isEmpty()) {
      readers.put("include", (name, text) -> asked.include(text));
    }
    if (paged) {
      readers.put("limit", (name, text) -> asked.limit(text));
      readers.put("cursor", (name, text) -> asked.cursor(text));
      readers.put("facets", (name, text) -> asked.facets(text));
    } else {
      PAGED.forEach(
          name -> refused.put(name, "is not for this format, which always holds the whole result"));
    }
  }

  private Query<E> read(Map<String, List<String>> parameters) {
    parameters.forEach(
        (name, values) -> {
          Optional<BiConsumer<String, String>> reader = Optional.ofNullable(readers.get(name));
          if (reader.isEmpty()) {
            errors.add(unknown(name, values));
          } else if (values.size() > 1) {
            errors.add(
                ParameterError.of(
                    name,
                    null,
                    "is given "
                        + values.size()
                        + " times: put all values in one, with commas between"));
          } else if (values.get(0).isBlank()) {
            errors.add(
                ParameterError.of(name, values.get(0), "has no value: leave it out or give one"));
          } else {
            reader.get().accept(name, values.get(0).strip());
          }
        });
    return asked.query(conditions.found(), vocabularies);
  }

  private void finish() {
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
    }
  }

  private ParameterError unknown(String name, List<String> values) {
    return new ParameterError(
        name,
        String.join(",", values),
        refused.getOrDefault(name, "is not a parameter of " + dataset.name()),
        allowed(),
        Vocabulary.near(name, allowed()));
  }

  private List<String> allowed() {
    return Stream.concat(readers.keySet().stream(), OF_EVERY_ANSWER.stream()).sorted().toList();
  }

  private void checkCursor(Cursor cursor, Query<E> query) {
    if (!cursor.query().equals(query.fingerprint())
        || cursor.values().size() != query.sort().size()) {
      errors.add(
          ParameterError.of(
              "cursor",
              null,
              "belongs to another question: keep all other parameters as they were, or leave it"
                  + " out"));
    }
  }
}
