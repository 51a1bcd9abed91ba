package org.khorgos.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;

/** Results that no question to the record would give. */
final class FormatFixture {

  static final Provenance PROVENANCE =
      new Provenance(
          "Khorgos: things",
          "https://khorgos.example/v1/things",
          "2026.11.0",
          Instant.parse("2026-11-01T10:20:30Z"),
          "https://khorgos.example/v1/things?release=2026.11.0",
          "Khorgos: things. Release 2026.11.0.",
          "CC-BY-4.0",
          List.of("A register, 2024"));

  private final List<Column<Object>> columns = new ArrayList<>();

  FormatFixture with(String name, Type type) {
    columns.add(new Column.One<>(name, "What " + name + " is.", type, new Path(List.of()), false));
    return this;
  }

  /** A list of places. */
  @SuppressWarnings("NullAway") // nothing here asks for the attribute
  FormatFixture withPlaces() {
    Columns<Object> items =
        Columns.of(Object.class)
            .one("latitude", new Type.Numeric(false), "North.", new Path(List.of()))
            .one("longitude", new Type.Numeric(false), "East.", new Path(List.of()));
    Function<Map<String, Object>, String> cell = place -> place.get("latitude") + " north";
    columns.add(new Column.Listed<>("places", "Where.", null, items, cell, false));
    return this;
  }

  Result result(Result.Rows rows) {
    return new Result(
        "things",
        "a thing",
        "/v1/things",
        columns,
        rows,
        PROVENANCE,
        (dataset, ids) -> {
          throw new AssertionError("nothing is cited");
        });
  }

  Result of(List<Map<String, Object>> rows) {
    return result(rows::forEach);
  }

  /** A row that may hold nulls. */
  static Map<String, Object> row(@Nullable Object... namesAndValues) {
    var row = new LinkedHashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row;
  }
}
