package org.khorgos.explorer.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.QualifierColumns;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Query;

/** Which columns and facets a table begins with: what tells most, and fits beside each other. */
public final class DefaultColumns {

  /** Columns that fit a page of usual width. */
  private static final int COLUMNS = 9;

  /** Facets that are counted unasked; each is a query. */
  private static final int FACETS = 8;

  /** Shown in another way, or on the page of the record alone. */
  private static final Set<String> ASIDE =
      Set.of(
          "id",
          "number",
          "title",
          "certainty",
          "reservation",
          "note",
          "sources",
          "citations",
          "evidence",
          "alternatives",
          ColumnNames.DISPUTED);

  /** Where a view has one of these, the id of the record that it names tells nothing more. */
  private static final Set<String> NAMING = Set.of(ColumnNames.NAME, "record_name");

  private DefaultColumns() {}

  /** Names of columns, in the order of the registry. */
  static <E> List<String> columns(Columns<E> columns) {
    boolean named = columns.shown().stream().anyMatch(column -> NAMING.contains(column.name()));
    Set<String> chosen =
        columns.shown().stream()
            .filter(column -> !ASIDE.contains(column.name()))
            .filter(column -> !(named && column.name().equals(ColumnNames.RECORD)))
            .filter(column -> rank(columns, column) < LAST)
            .sorted(Comparator.comparingInt(column -> rank(columns, column)))
            .limit(COLUMNS)
            .map(Column::name)
            .collect(Collectors.toSet());
    return columns.shown().stream().map(Column::name).filter(chosen::contains).toList();
  }

  private static final int LAST = 9;

  /**
   * Columns that are read to show others: whether the record is disputed, which record a row of a
   * view is about, and qualifiers.
   */
  static <E> Set<String> beside(Query<E> query) {
    Stream<String> wanted =
        Stream.concat(
            Stream.of(ColumnNames.DISPUTED, ColumnNames.DATASET, ColumnNames.RECORD),
            query.shown().stream().map(QualifierColumns::name));
    Set<String> known =
        query.dataset().columns().shown().stream().map(Column::name).collect(Collectors.toSet());
    return wanted.filter(known::contains).collect(Collectors.toSet());
  }

  private static <E> int rank(Columns<E> columns, Column<E> column) {
    if (!(column instanceof Column.One<E> one)) {
      return column instanceof Column.Listed<E, ?> listed && !refers(listed) ? 4 : 3;
    }
    boolean detail = one.name().startsWith("date_") || QualifierColumns.isOne(one.name());
    if (detail || one.type() instanceof Type.Day) {
      return LAST;
    }
    if (one.required() || one.name().equals("date") || columns.amount().equals(Optional.of(one))) {
      return 1;
    }
    if (one.type() instanceof Type.Text) {
      return LAST;
    }
    return one.type() instanceof Type.Reference ? 2 : 5;
  }

  private static boolean refers(Column.Listed<?, ?> listed) {
    return listed.items().shown().stream()
        .anyMatch(
            column -> column instanceof Column.One<?> one && one.type() instanceof Type.Reference);
  }

  /** The facets that a table begins with: years, whom it is about, kinds, and what is disputed. */
  static List<String> facets(Columns<?> columns) {
    Stream<String> first =
        columns.groupable().stream()
            .filter(facet -> !isDetail(facet))
            .sorted(Comparator.comparingInt(DefaultColumns::rank))
            .limit(FACETS - 1)
            .map(Filter::name);
    Stream<String> last =
        columns.groupable().stream().map(Filter::name).filter(ColumnNames.DISPUTED::equals);
    return Stream.concat(first, last).toList();
  }

  private static int rank(Filter facet) {
    if (facet.type() instanceof Type.Years) {
      return 1;
    }
    return facet.type() instanceof Type.Reference ? 2 : 3;
  }

  private static boolean isDetail(Filter facet) {
    return facet.name().startsWith("date_")
        || QualifierColumns.isOne(facet.name())
        || ASIDE.contains(facet.name());
  }
}
