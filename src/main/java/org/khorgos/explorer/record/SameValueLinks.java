package org.khorgos.explorer.record;

import java.util.List;
import java.util.Map;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;

/** Leads from a value to the table of all records that have it. */
record SameValueLinks(ListDefinition<?> dataset, PageLinks links) {

  /** Where a code or term of a column leads; empty where nobody can ask for it. */
  String href(Column<?> column, String value) {
    return dataset.columns().filters().stream()
        .filter(filter -> filter.type() instanceof Type.Code || filter.type() instanceof Type.Term)
        .filter(filter -> filter.targets().contains(path(column)))
        .findFirst()
        .map(filter -> links.table(dataset.name(), Map.of(filter.name(), value)))
        .orElse("");
  }

  private static Path path(Column<?> column) {
    if (column instanceof Column.One<?> one) {
      return one.path();
    }
    return column instanceof Column.Many<?> many ? many.path() : new Path(List.of());
  }
}
