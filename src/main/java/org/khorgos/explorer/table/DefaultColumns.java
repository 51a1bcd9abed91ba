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
import org.khorgos.query.columns.Role;
import org.khorgos.query.parse.Query;

/** The columns and facets that a table shows by default: the most informative that fit. */
public final class DefaultColumns {

  /** Number of columns that fit a page of usual width. */
  private static final int COLUMNS = 9;

  /** Number of facets that are counted by default; each is a query. */
  private static final int FACETS = 9;

  /** Columns that are shown in another way, or on the page of the record alone. */
  private static final Set<String> ASIDE =
      Set.of(
          "id",
          "number",
          "title",
          "certainty",
          "reservation",
          "note",
          "sources",
          ColumnNames.DISPUTED);

  private static final Set<Role> ELSEWHERE = Set.of(Role.ARTICLES, Role.MATCHED);

  /** Columns that say more of the one before. */
  private static final Set<Role> DETAILS = Set.of(Role.END_PRECISION, Role.LABEL);

  /** Columns that make the id of the record in a row superfluous. */
  private static final Set<String> NAMING = Set.of(ColumnNames.NAME, "record_name");

  /** Rank of columns that are not shown. */
  private static final int LAST = 9;

  private DefaultColumns() {}

  /** Names of columns, in the order of the registry. */
  static <E> List<String> columns(Columns<E> columns) {
    boolean named = columns.shown().stream().anyMatch(column -> NAMING.contains(column.name()));
    Set<String> chosen =
        columns.shown().stream()
            .filter(column -> !ASIDE.contains(column.name()) && !ELSEWHERE.contains(column.role()))
            .filter(column -> !column.isOnRequest())
            .filter(column -> !(named && column.name().equals(ColumnNames.RECORD)))
            .filter(column -> rank(columns, column) < LAST)
            .sorted(Comparator.comparingInt(column -> rank(columns, column)))
            .limit(COLUMNS)
            .map(Column::name)
            .collect(Collectors.toSet());
    return columns.shown().stream().map(Column::name).filter(chosen::contains).toList();
  }

  /**
   * Columns that are read to show others: whether the record is disputed, for which values it was
   * selected, which record a row is about, and qualifiers.
   */
  static <E> Set<String> auxiliary(Query<E> query) {
    Stream<String> preferred =
        Stream.concat(
            Stream.of(ColumnNames.DISPUTED, ColumnNames.DATASET, ColumnNames.RECORD),
            query.shown().stream().map(QualifierColumns::name));
    Set<String> known =
        query.dataset().columns().shown().stream().map(Column::name).collect(Collectors.toSet());
    return Stream.concat(
            preferred.filter(known::contains),
            query.dataset().columns().find(Role.MATCHED).map(Column::name).stream())
        .collect(Collectors.toSet());
  }

  private static <E> int rank(Columns<E> columns, Column<E> column) {
    return column.match(
        one -> rank(columns, one),
        many -> 3,
        listed -> listed.objects().sortable().stream().anyMatch(DefaultColumns::refers) ? 3 : 4);
  }

  private static <E> int rank(Columns<E> columns, Column.One<E> column) {
    if (isDetail(column)) {
      return LAST;
    }
    boolean first =
        column.required()
            || column.role() == Role.DATE
            || columns.amount().equals(Optional.of(column));
    return switch (column.type().kind()) {
      case DAY -> LAST;
      case TEXT, ANY, EDTF -> first ? 1 : LAST;
      case REFERENCE -> first ? 1 : 2;
      case CODE, FLAG, TERM, YEARS, NUMBER, AT_LEAST, VERSION, SINCE, WORDS -> first ? 1 : 5;
    };
  }

  private static boolean isDetail(Column<?> column) {
    return DETAILS.contains(column.role())
        || column.name().startsWith("date_")
        || QualifierColumns.isOne(column);
  }

  private static boolean refers(Column<?> column) {
    return column.type().reference().isPresent();
  }

  /** The facets of a table: years, actors and places, kinds, and whether it is disputed. */
  static List<String> facets(Columns<?> columns) {
    Stream<String> first =
        columns.groupable().stream()
            .filter(facet -> !isDetail(columns, facet))
            .sorted(Comparator.comparingInt(facet -> rank(columns, facet)))
            .limit(FACETS - 1)
            .map(Filter::name);
    Stream<String> last =
        columns.groupable().stream().map(Filter::name).filter(ColumnNames.DISPUTED::equals);
    return Stream.concat(first, last).toList();
  }

  private static int rank(Columns<?> columns, Filter facet) {
    if (facet.type().isYears()) {
      return 1;
    }
    if (isRole(columns, facet)) {
      return 2;
    }
    return facet.type().reference().isPresent() && !facet.isIndirect() ? 2 : 3;
  }

  /** Whether its values are the parts that actors have in a list. */
  private static boolean isRole(Columns<?> columns, Filter facet) {
    return columns.shown().stream()
        .flatMap(column -> column.items().find(Role.PART).stream())
        .anyMatch(part -> part.type().equals(facet.type()));
  }

  private static boolean isDetail(Columns<?> columns, Filter facet) {
    return ASIDE.contains(facet.name())
        || facet.name().startsWith("date_")
        || columns.find(facet.name()).filter(DefaultColumns::isDetail).isPresent();
  }
}
