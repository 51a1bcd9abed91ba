package org.khorgos.query.aggregate;

import java.util.List;
import java.util.Map;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.Parameters;
import org.khorgos.query.parse.QueryParser;

/** Reads the parameters of a request for groups, or reports every error in them at once. */
public final class AggregateParser {

  private AggregateParser() {}

  /**
   * Reads which records are selected, and how they are grouped.
   *
   * @throws org.khorgos.query.parse.InvalidQueryException with every error
   */
  public static <E> AggregateQuery<E> parse(
      ListDefinition<E> dataset, Map<String, List<String>> given, Vocabularies vocabularies) {
    var parameters = new Parameters(given);
    List.of("fields", "include", "cursor", "facets")
        .forEach(
            name ->
                parameters.refuse(
                    name,
                    "is for lists: an aggregate has groups, which group_by and limit choose"));
    var groups = new GroupParameters<>(dataset.columns(), parameters);
    AggregateQuery<E> query =
        groups.read(QueryParser.selection(dataset, parameters, vocabularies).build());
    parameters.check(dataset.name());
    return query;
  }
}
