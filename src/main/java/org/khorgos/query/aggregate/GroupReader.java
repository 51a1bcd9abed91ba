package org.khorgos.query.aggregate;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.execute.StoredValue;
import org.khorgos.query.parse.Query;
import org.khorgos.query.sql.JsonArray;
import org.khorgos.query.sql.Sql;
import org.khorgos.query.sql.Statements;
import org.khorgos.query.tables.Entities;
import org.khorgos.query.tables.Joins;
import org.khorgos.query.where.FilterValues;
import org.khorgos.query.where.OtherReadings;
import org.khorgos.query.where.Span;
import org.khorgos.query.where.WhereClause;

/**
 * Has the database group records, in one statement: those that the query selects, joined with their
 * values in each dimension. A record is in every group that its values make up.
 */
final class GroupReader<E> {

  /**
   * What was found.
   *
   * @param records each counted once
   * @param total how many groups they form
   * @param groups the first of these, and before them any whose numbers are not alike
   */
  record Groups(long records, long total, List<Group> groups) {}

  private static final String SELECTED = "selected";
  private static final String VARIED = "varied";

  private final AggregateQuery<E> aggregation;
  private final Query<E> query;
  private final Entities entities;
  private final int most;
  private final FilterValues<E> values;
  private final List<StoredValue> compared;

  /** Fields that are dimensions and of which records may have other readings. */
  private final Set<String> read;

  /** Whether records with the same values are counted before they are given to their groups. */
  private final boolean alike;

  GroupReader(AggregateQuery<E> aggregation, Entities entities, int most) {
    this.aggregation = aggregation;
    this.query = aggregation.query();
    this.entities = entities;
    this.most = most;
    this.values = new FilterValues<>(query, entities);
    this.compared =
        aggregation.compared().stream().map(column -> StoredValue.at(column.path())).toList();
    this.read =
        aggregation.dimensions().stream()
            .filter(values::isRead)
            .map(dimension -> dimension.reading().orElseThrow().field())
            .collect(Collectors.toSet());
    this.alike =
        aggregation.of().isEmpty()
            && aggregation.dimensions().stream()
                .allMatch(any -> any.type().isYears() || values.isSingle(any));
  }

  Groups read(Statements statements) {
    var records = new AtomicLong();
    var total = new AtomicLong();
    var groups = new ArrayList<Group>();
    statements.each(
        statement(),
        result -> {
          records.set(result.getLong(1));
          total.set(result.getLong(2));
          if (total.get() > 0) {
            groups.add(group(result));
          }
        });
    return new Groups(records.get(), total.get(), groups);
  }

  /** The total stands beside the groups, also when there are none. */
  private Sql statement() {
    List<Sql> results = new ArrayList<>();
    results.add(Sql.of("sum(alike)::bigint as records"));
    results.add(Sql.of((alike ? "0" : "count(number)") + " as valued"));
    results.add(Sql.of(metric() + " as metric"));
    for (int i = 0; i < compared.size(); i++) {
      results.add(
          Sql.of("json_agg(distinct c%d) filter (where number is not null) as c%1$d".formatted(i)));
    }
    var grouped = new ArrayList<String>();
    for (int i = 0; i < aggregation.dimensions().size(); i++) {
      results.add(Sql.of("v" + i));
      grouped.add("v" + i);
    }
    boolean varied = !read.isEmpty();
    return Sql.of("with " + SELECTED + " as (")
        .add(selected())
        .add(varied ? Sql.of("), " + VARIED + " as (").add(varied()) : Sql.of(""))
        .add("), grouped as (select ")
        .add(Sql.list(results))
        .add(" from (")
        .add(rows(SELECTED))
        .add(varied ? Sql.of(" union all ").add(rows(VARIED)) : Sql.of(""))
        .add(") rows group by " + String.join(", ", grouped) + ")")
        .add(" select (select coalesce(sum(alike), 0)::bigint from " + SELECTED + ")")
        .add(varied ? " + (select count(*) from " + VARIED + ")" : "")
        .add(", (select count(*) from grouped), first.*")
        .add(" from (select) one left join (select * from grouped order by ")
        .add(order())
        .add(" limit " + most + ") first on true");
  }

  /**
   * The records of a table, each once for every combination of its values in the dimensions.
   *
   * @param table of records whose values are in its columns, or of such as have other readings
   */
  private Sql rows(String table) {
    var joins = Sql.of("");
    List<Sql> conditions = new ArrayList<>();
    List<Sql> columns = new ArrayList<>();
    columns.add(Sql.of("alike"));
    if (!alike) {
      columns.add(Sql.of("number"));
    }
    for (int i = 0; i < compared.size(); i++) {
      columns.add(Sql.of("c" + i));
    }
    for (int i = 0; i < aggregation.dimensions().size(); i++) {
      columns.add(Sql.of(join(i, table, joins, conditions) + " as v" + i));
    }
    return Sql.of("select ")
        .add(Sql.list(columns))
        .add(" from " + table)
        .add(joins)
        .add(" where ")
        .add(Sql.and(conditions));
  }

  /** The order of groups, but first those that are a reason to refuse the query. */
  private Sql order() {
    var order = Sql.of("");
    for (int i = 0; i < compared.size(); i++) {
      order
          .add(
              "coalesce(json_array_length(c%1$d) > 1 or jsonb_exists_any(c%1$d::jsonb, "
                  .formatted(i))
          .bind(List.copyOf(aggregation.neverSummed()))
          .add("), false) desc, ");
    }
    String metric = aggregation.metric() == Metric.AVG ? "metric / nullif(valued, 0)" : "metric";
    return order.add(
        aggregation.orders().stream()
            .map(each -> each.sql(aggregation.dimensions(), metric))
            .collect(Collectors.joining(", ")));
  }

  /** Joins the values of a dimension to the records of a table; returns the column they are in. */
  private String join(int i, String table, Sql joins, List<Sql> conditions) {
    Filter dimension = aggregation.dimensions().get(i);
    boolean inColumns = table.equals(SELECTED);
    String value = "d" + i + ".value";
    if (dimension.type().isYears()) {
      if (inColumns) {
        joins.add(
            " left join lateral generate_series(first%1$d, last%1$d) as d%1$d(value) on true"
                .formatted(i));
      } else {
        join(i, table, values.yearsOfSelected(dimension, table), joins);
      }
      Sql chosen = new QueriedYears(query, dimension).contain(value);
      String undated = inColumns ? "last%d is null".formatted(i) : value + " is null";
      conditions.add(
          Sql.of("(%s or %s is not null and ".formatted(undated, value)).add(chosen).add(")"));
    } else if (!inColumns || !values.isSingle(dimension)) {
      join(i, table, values.ofSelected(dimension, table), joins);
    } else if (values.rollsUp(dimension)) {
      joins
          .add(" left join (")
          .add(values.ancestors(dimension))
          .add(") d%1$d on d%1$d.actor = %2$s.single%1$d".formatted(i, table));
    } else {
      return table + ".single" + i;
    }
    return value;
  }

  private static void join(int i, String table, Sql pairs, Sql joins) {
    joins
        .add(" left join (")
        .add(pairs)
        .add(") d%1$d on d%1$d.record = %2$s.record".formatted(i, table));
  }

  /** Records whose values are their own alone, so that they stand in columns of a row. */
  private Sql selected() {
    Joins from = entities.joins(query);
    List<Sql> columns = new ArrayList<>();
    if (!alike) {
      columns.addAll(numbered(from));
    }
    var names = new ArrayList<String>();
    for (int i = 0; i < aggregation.dimensions().size(); i++) {
      Filter dimension = aggregation.dimensions().get(i);
      if (dimension.type().isYears()) {
        Span span = Span.of(dimension, from);
        String last = span.lastYear(query.vocabularies().year());
        columns.add(Sql.of(span.firstYear() + " as first" + i + ", " + last + " as last" + i));
        names.add("first" + i + ", last" + i);
      } else if (values.isSingle(dimension)) {
        columns.add(values.single(dimension, from).add(" as single" + i));
        names.add("single" + i);
      }
    }
    Sql each = from.select(columns, which(from, false));
    return alike
        ? Sql.of("select " + String.join(", ", names) + ", count(*) as alike from (")
            .add(each)
            .add(") each group by " + String.join(", ", names))
        : each;
  }

  /** Records that have other readings of a dimension. */
  private Sql varied() {
    Joins from = entities.joins(query);
    List<Sql> columns =
        alike
            ? List.of(Sql.of(from.key() + " as record, 1 as alike"))
            : List.copyOf(numbered(from));
    return from.select(columns, which(from, true));
  }

  private List<Sql> numbered(Joins from) {
    List<Sql> columns = new ArrayList<>();
    String number = aggregation.of().map(column -> from.column(column.path())).orElse("null");
    columns.add(Sql.of(from.key() + " as record, 1 as alike"));
    columns.add(Sql.of("cast(" + number + " as numeric) as number"));
    for (Column.One<E> column : aggregation.compared()) {
      columns.add(Sql.of(from.column(column.path()) + " as c" + (columns.size() - 2)));
    }
    return columns;
  }

  private Sql which(Joins from, boolean varied) {
    Sql where = new WhereClause<>(query, entities, from).all();
    if (read.isEmpty()) {
      return where;
    }
    Sql others = OtherReadings.of(query, entities).orElseThrow().exist(from, read);
    return Sql.and(List.of(where, varied ? others : others.not()));
  }

  private String metric() {
    return switch (aggregation.metric()) {
      case COUNT -> "null::numeric";
      case SUM, AVG -> "sum(number)";
      case MIN -> "min(number)";
      case MAX -> "max(number)";
      case MEDIAN ->
          "(percentile_disc(0.5) within group (order by number)"
              + " + (array_agg(number order by number))[count(number) / 2 + 1]) * 0.5";
    };
  }

  private Group group(ResultSet result) throws SQLException, IOException {
    int at = 3;
    long count = result.getLong(at++);
    long valued = result.getLong(at++);
    BigDecimal metric = result.getBigDecimal(at++);
    List<List<@Nullable Object>> found = new ArrayList<>();
    for (StoredValue stored : compared) {
      found.add(JsonArray.read(result.getString(at++), stored::of));
    }
    var values = new ArrayList<@Nullable String>();
    for (int i = 0; i < aggregation.dimensions().size(); i++) {
      values.add(result.getString(at++));
    }
    return new Group(
        values,
        count,
        valued,
        metric != null && aggregation.metric() == Metric.AVG
            ? metric.divide(BigDecimal.valueOf(valued), Metric.SCALE, RoundingMode.HALF_EVEN)
            : metric,
        found);
  }
}
