package org.khorgos.query.execute;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.where.FilterValues;

/** Counts records by the values of filters, all filters in one statement. */
final class FacetCounter<E> {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Query<E> query;
  private final Entities entities;
  private final Statements statements;

  FacetCounter(Query<E> query, Entities entities, Statements statements) {
    this.query = query;
    this.entities = entities;
    this.statements = statements;
  }

  /** The counts by the names of the query's facets. */
  Map<String, Page.Facet> count() {
    var facets = new LinkedHashMap<String, Page.Facet>();
    if (!query.facets().isEmpty()) {
      List<Sql> counts = query.facets().stream().map(this::counts).toList();
      statements.each(
          Sql.of("select ").add(Sql.list(counts)),
          result -> {
            for (int i = 0; i < query.facets().size(); i++) {
              Filter facet = query.facets().get(i);
              facets.put(facet.name(), facet(facet, result.getString(i + 1)));
            }
          });
    }
    return facets;
  }

  /** Pairs of value and count, in the order in which they are shown, as JSON. */
  private Sql counts(Filter facet) {
    var values = new FilterValues<>(query, entities);
    boolean years = facet.type().isYears();
    Sql counted =
        years
            ? values.yearsExcept(facet)
            : Sql.of("select value, count(*) as records from (")
                .add(values.except(facet))
                .add(") of_record group by value order by records desc, value limit ")
                .bind(Limits.FACET_VALUES + 1);
    return Sql.of("(select json_agg(json_build_array(value, records) order by ")
        .add(years ? "value" : "records desc, value")
        .add(") from (")
        .add(counted)
        .add(") counts)");
  }

  private Page.Facet facet(Filter facet, @Nullable String json) throws IOException {
    Vocabulary vocabulary = query.vocabularies().of(query.dataset().columns(), facet);
    var counts = new ArrayList<Page.Count>();
    if (json != null) {
      for (JsonNode pair : JSON.readTree(json)) {
        String value = pair.get(0).asText();
        counts.add(new Page.Count(value, vocabulary.label(value), pair.get(1).asLong()));
      }
    }
    boolean cut = !facet.type().isYears() && counts.size() > Limits.FACET_VALUES;
    return new Page.Facet(cut ? counts.subList(0, Limits.FACET_VALUES) : counts, cut);
  }
}
