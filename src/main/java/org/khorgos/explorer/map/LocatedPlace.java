package org.khorgos.explorer.map;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;

/**
 * Where something in a record was, as far as a source gives coordinates.
 *
 * @param field of the record that says so
 * @param name as the field has it, such as “Matybulak training area, Zhambyl, Kazakhstan”
 */
record LocatedPlace(String field, String name, Coordinates at) {

  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";

  /** Those of a record, itself and in its lists, in the order of its fields. */
  static List<LocatedPlace> of(
      List<? extends Column<?>> columns, Map<String, Object> record, ValueRenderer written) {
    Stream<LocatedPlace> own =
        hasCoordinates(columns)
            ? site(LATITUDE, String.valueOf(record.get("name")), record)
            : Stream.of();
    Stream<LocatedPlace> listed =
        columns.stream()
            .filter(LocatedPlace::hasPlaces)
            .flatMap(
                column ->
                    ValueRenderer.rows(record.get(column.name())).stream()
                        .flatMap(
                            place -> site(column.name(), name(column, place, written), place)));
    return Stream.concat(own, listed).toList();
  }

  static boolean hasPlaces(Column<?> column) {
    return column instanceof Column.Listed<?, ?> listed && hasCoordinates(listed.items().shown());
  }

  private static boolean hasCoordinates(List<? extends Column<?>> columns) {
    return columns.stream()
        .map(Column::name)
        .collect(Collectors.toSet())
        .containsAll(Set.of(LATITUDE, LONGITUDE));
  }

  private static Stream<LocatedPlace> site(String field, String name, Map<String, Object> place) {
    @Nullable Object latitude = place.get(LATITUDE);
    @Nullable Object longitude = place.get(LONGITUDE);
    return latitude instanceof Number north && longitude instanceof Number east
        ? Stream.of(
            new LocatedPlace(field, name, new Coordinates(north.doubleValue(), east.doubleValue())))
        : Stream.of();
  }

  private static String name(Column<?> column, Map<String, Object> place, ValueRenderer written) {
    return written.values(column, Map.of(column.name(), List.of(place))).get(0).text();
  }

  MapView.Place numbered(int number, Point onMap) {
    return new MapView.Place(
        number, name, field, onMap, String.valueOf(at.latitude()), String.valueOf(at.longitude()));
  }
}
