package org.khorgos.explorer.table;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Names;
import org.khorgos.query.Column;
import org.khorgos.query.Columns;
import org.khorgos.query.Filter;
import org.khorgos.query.Type;

/** Which columns and facets a table begins with: what tells most, and fits beside each other. */
public final class Spread {

  /** Columns that fit a page of usual width. */
  private static final int COLUMNS = 9;

  /** Facets that are counted unasked; each is a query. */
  private static final int FACETS = 8;

  /** Shown in another way, or on the page of the record alone. */
  private static final Set<String> ASIDE =
      Set.of(
          "id",
          "number",
          "certainty",
          "reservation",
          "note",
          "sources",
          "citations",
          "evidence",
          "alternatives",
          Names.DISPUTED);

  private Spread() {}

  /** Names of columns, in the order of the registry. */
  static <E> List<String> columns(Columns<E> columns) {
    Set<String> chosen =
        columns.shown().stream()
            .filter(column -> !ASIDE.contains(column.name()))
            .filter(column -> rank(columns, column) < LAST)
            .sorted(Comparator.comparingInt(column -> rank(columns, column)))
            .limit(COLUMNS)
            .map(Column::name)
            .collect(Collectors.toSet());
    return columns.shown().stream().map(Column::name).filter(chosen::contains).toList();
  }

  private static final int LAST = 9;

  private static <E> int rank(Columns<E> columns, Column<E> column) {
    if (!(column instanceof Column.One<E> one)) {
      return column instanceof Column.Listed<E, ?> listed && !refers(listed) ? 4 : 3;
    }
    boolean detail = one.name().startsWith("date_") || one.name().endsWith("qualifier");
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
            .sorted(Comparator.comparingInt(Spread::rank))
            .limit(FACETS - 1)
            .map(Filter::name);
    Stream<String> last =
        columns.groupable().stream().map(Filter::name).filter(Names.DISPUTED::equals);
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
        || facet.name().endsWith("qualifier")
        || ASIDE.contains(facet.name());
  }
}
