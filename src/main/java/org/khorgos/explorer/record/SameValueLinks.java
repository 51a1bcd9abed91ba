package org.khorgos.explorer.record;

import java.util.Map;
import java.util.Optional;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;

/** Links from a code or term to the table of all records that have it. */
record SameValueLinks(ListDefinition<?> dataset, PageLinks links) {

  /** The link of a value; empty where no filter finds it. */
  String href(Column<?> column, String value) {
    Optional<Path> path =
        column.match(
            one -> Optional.of(one.path()),
            many -> Optional.of(many.path()),
            listed -> Optional.empty());
    return dataset.columns().filters().stream()
        .filter(SameValueLinks::isLinked)
        .filter(filter -> path.filter(filter.targets()::contains).isPresent())
        .findFirst()
        .map(filter -> links.table(dataset.name(), Map.of(filter.name(), value)))
        .orElse("");
  }

  private static boolean isLinked(Filter filter) {
    return switch (filter.type().kind()) {
      case CODE, TERM -> true;
      case TEXT, ANY, EDTF, FLAG, REFERENCE, DAY, YEARS, NUMBER, AT_LEAST, VERSION, SINCE, WORDS ->
          false;
    };
  }
}
