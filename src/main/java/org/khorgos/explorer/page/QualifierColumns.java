package org.khorgos.explorer.page;

import java.util.Map;
import java.util.Optional;
import org.khorgos.query.columns.Column;

/** Columns that tell how exactly a source states a number, each beside the number’s own. */
public final class QualifierColumns {

  private static final String SUFFIX = "_qualifier";
  private static final String EXACT = "exact";

  private QualifierColumns() {}

  /** The name of the column that qualifies this one, where there is such a column. */
  public static String name(Column<?> column) {
    return column.name() + SUFFIX;
  }

  /** Whether a column or filter of this name qualifies another. */
  public static boolean isOne(String name) {
    return name.endsWith(SUFFIX);
  }

  /** The code by which a number is qualified; that it is exact goes without saying. */
  static Optional<String> of(Column<?> column, Map<String, Object> row) {
    return Optional.ofNullable(row.get(name(column)))
        .map(Object::toString)
        .filter(code -> !code.equals(EXACT));
  }
}
