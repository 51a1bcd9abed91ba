package org.khorgos.explorer.map;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/**
 * Where something in a record was, as far as a source gives coordinates.
 *
 * @param field of the record that says so
 * @param index in the list of that field, or {@link #OWN}
 * @param name as the field has it, such as “Matybulak training area, Zhambyl, Kazakhstan”
 */
record LocatedPlace(String field, int index, String name, Coordinates at) {

  /** Index of a place that is no item of a list. */
  static final int OWN = -1;

  /** Those of a record, itself and in its lists, in the order of its fields. */
  static List<LocatedPlace> of(Columns<?> columns, Row record, ValueRenderer renderer) {
    String name = columns.find(Role.NAME).map(Column::name).map(record::text).orElse("");
    Stream<LocatedPlace> own =
        coordinates(columns, record)
            .map(at -> new LocatedPlace(latitude(columns), OWN, name, at))
            .stream();
    Stream<LocatedPlace> listed =
        columns.shown().stream()
            .flatMap(
                column ->
                    column.match(
                        one -> Stream.<LocatedPlace>empty(),
                        many -> Stream.<LocatedPlace>empty(),
                        list -> listed(list, record, renderer)));
    return Stream.concat(own, listed).toList();
  }

  private static String latitude(Columns<?> columns) {
    return columns.find(Role.LATITUDE).map(Column::name).orElse("");
  }

  private static Stream<LocatedPlace> listed(
      Column.Listed<?, ?> list, Row record, ValueRenderer renderer) {
    List<Row> items = record.items(list.name());
    return IntStream.range(0, items.size())
        .boxed()
        .flatMap(
            index ->
                coordinates(list.objects(), items.get(index))
                    .map(
                        at ->
                            new LocatedPlace(
                                list.name(),
                                index,
                                renderer.item(list, items.get(index)).text(),
                                at))
                    .stream());
  }

  private static Optional<Coordinates> coordinates(Columns<?> columns, Row row) {
    Optional<Double> latitude = coordinate(columns, Role.LATITUDE, row);
    Optional<Double> longitude = coordinate(columns, Role.LONGITUDE, row);
    return latitude.isPresent() && longitude.isPresent()
        ? Optional.of(new Coordinates(latitude.get(), longitude.get()))
        : Optional.empty();
  }

  private static Optional<Double> coordinate(Columns<?> columns, Role role, Row row) {
    return columns
        .find(role)
        .flatMap(column -> row.number(column.name()))
        .map(BigDecimal::doubleValue);
  }

  MapView.Place numbered(int number, Point onMap) {
    return new MapView.Place(
        number,
        name,
        field,
        index,
        onMap,
        String.valueOf(at.latitude()),
        String.valueOf(at.longitude()));
  }
}
