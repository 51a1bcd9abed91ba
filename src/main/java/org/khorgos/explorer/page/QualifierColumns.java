package org.khorgos.explorer.page;

import java.util.Optional;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/** Columns that say how exactly a source states a number, each beside the column of the number. */
public final class QualifierColumns {

  private static final String SUFFIX = "_qualifier";
  private static final String EXACT = "exact";

  private QualifierColumns() {}

  /** The name of the column that qualifies this one, where there is such a column. */
  public static String name(Column<?> column) {
    return column.name() + SUFFIX;
  }

  public static boolean isOne(Column<?> column) {
    return column.role() == Role.QUALIFIER;
  }

  /** The code that qualifies a number; an exact number needs no word for it. */
  static Optional<String> of(Column<?> column, Row row) {
    return Optional.of(row.text(name(column)))
        .filter(code -> !code.isEmpty() && !code.equals(EXACT));
  }
}
