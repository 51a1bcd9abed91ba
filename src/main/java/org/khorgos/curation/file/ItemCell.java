package org.khorgos.curation.file;

import java.util.List;
import java.util.Optional;
import org.khorgos.evidence.Qualifier;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/** How an item in a file reads in one cell, as the API writes it: {@code 6 Il-76 (russia)}. */
record ItemCell(Columns<?> columns) {

  /** The text of an item of a list; empty if there is no such list. */
  Optional<String> of(String list, KeySource item) {
    return columns
        .find(list)
        .flatMap(
            column ->
                column.match(
                    one -> Optional.<String>empty(),
                    many -> Optional.<String>empty(),
                    listed ->
                        Optional.of(
                            listed
                                .cell()
                                .of(ItemValues.plain(row(listed.objects().shown(), item))))));
  }

  private static Row row(List<? extends Column<?>> columns, KeySource item) {
    Row.Builder row = Row.builder();
    String number = "";
    for (Column<?> column : columns) {
      String key = column.name();
      Optional<String> text =
          column.role() == Role.QUALIFIER
              ? Optional.of(item.plain(number, "qualifier").orElse(Qualifier.EXACT.code()))
              : item.plain(key);
      row.put(key, text.orElse(null));
      number = key;
    }
    return row.build();
  }
}
