package org.khorgos.query.execute;

import java.util.ArrayList;
import java.util.List;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.Sql;

/**
 * Facets that are counted in one pass over the records, by grouping sets: those of which a record
 * has one value at most, and by which the query does not select, so that all of them are of the
 * same records.
 */
final class SharedFacets<E> {

  private final Query<E> query;
  private final Entities entities;
  private final FilterValues<E> values;
  private final List<Filter> facets;

  SharedFacets(Query<E> query, Entities entities) {
    this.query = query;
    this.entities = entities;
    this.values = new FilterValues<>(query, entities);
    this.facets = query.facets().stream().filter(this::isShared).toList();
  }

  private boolean isShared(Filter facet) {
    return (facet.type().isYears() || values.isSingle(facet))
        && query.conditions().stream().noneMatch(selects -> selects.filter().equals(facet));
  }

  boolean contain(Filter facet) {
    return facets.contains(facet);
  }

  /** The table {@code counted}, to stand before a select that uses it; empty without facets. */
  Sql table() {
    if (facets.isEmpty()) {
      return Sql.of("");
    }
    Joins from = entities.joins(query);
    List<Sql> columns = new ArrayList<>();
    var sets = new ArrayList<String>();
    var marks = new ArrayList<String>();
    for (int i = 0; i < facets.size(); i++) {
      Filter facet = facets.get(i);
      if (facet.type().isYears()) {
        YearSpan span = YearSpan.of(query, facet, from);
        columns.add(Sql.of(span.first() + " as value" + i + ", " + span.last() + " as last" + i));
        sets.add("(value%1$d, last%1$d)".formatted(i));
      } else {
        columns.add(values.single(facet, from).add(" as value" + i));
        sets.add("(value" + i + ")");
      }
      marks.add("grouping(value%1$d) as without%1$d".formatted(i));
    }
    Sql where = new WhereClause<>(query, entities, from).all();
    return Sql.of("with counted as (select *, " + String.join(", ", marks))
        .add(", count(*) as alike from (")
        .add(from.select(columns, where))
        .add(") each group by grouping sets (" + String.join(", ", sets) + ")) ");
  }

  /** How many records have each value of a facet, as columns {@code value} and {@code records}. */
  Sql counts(Filter facet) {
    int i = facets.indexOf(facet);
    String value = "value" + i;
    String ofFacet = " where without" + i + " = 0";
    String sum = "select value, sum(alike)::bigint as records from counted";
    if (facet.type().isYears()) {
      return Sql.of(sum + ", generate_series(" + value + ", last" + i + ") value")
          .add(ofFacet + " group by value");
    }
    Sql counts =
        values.rollsUp(facet)
            ? Sql.of(sum + " join (")
                .add(values.ancestors(facet))
                .add(") kin on actor = " + value + ofFacet + " group by value")
            : Sql.of("select " + value + " as value, alike as records from counted")
                .add(ofFacet + " and " + value + " is not null");
    return counts.add(" order by records desc, value limit ").bind(Limits.FACET_VALUES + 1);
  }
}
