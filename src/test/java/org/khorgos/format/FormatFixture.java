package org.khorgos.format;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Url;

/** Results that no question to the record would give. */
final class FormatFixture {

  static final Provenance PROVENANCE =
      new Provenance(
          "https://khorgos.example",
          new Url("/v1/things", Map.of()),
          Provenance.Kind.LATEST,
          "Khorgos: things",
          "2026.11.0",
          Instant.parse("2026-11-01T10:20:30Z"),
          List.of("A register, 2024"));

  private final List<Column<Object>> columns = new ArrayList<>();

  FormatFixture with(String name, Type type) {
    columns.add(Column.One.computed(name, "What " + name + " is.", type, false));
    return this;
  }

  /** Says what the column that was added last is to its record. */
  FormatFixture as(Role role) {
    int last = columns.size() - 1;
    columns.set(last, columns.get(last).as(role));
    return this;
  }

  /** A list of places. */
  @SuppressWarnings("NullAway") // nothing here asks for the attribute
  FormatFixture withPlaces() {
    Columns<Object> items =
        Columns.of(Object.class)
            .one("latitude", new Type.Numeric(false), "North.", new Path(List.of()))
            .as(Role.LATITUDE)
            .one("longitude", new Type.Numeric(false), "East.", new Path(List.of()))
            .as(Role.LONGITUDE);
    ItemText cell = place -> place.text("latitude") + " north";
    columns.add(
        new Column.Listed<>(
            "places", "Where.", null, Optional.empty(), items, cell, false, Role.PLAIN));
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

  Result of(List<Row> rows) {
    return result(rows::forEach);
  }

  /** A row that may hold nulls. */
  static Row row(@Nullable Object... namesAndValues) {
    Row.Builder row = Row.builder();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      row.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return row.build();
  }
}
