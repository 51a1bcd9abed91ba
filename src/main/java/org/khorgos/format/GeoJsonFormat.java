package org.khorgos.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/** A collection of features after RFC 7946, written one by one. */
@Singleton
public class GeoJsonFormat implements Format {

  private final ObjectMapper json;

  GeoJsonFormat(ObjectMapper json) {
    this.json = json;
  }

  @Override
  public String suffix() {
    return "geojson";
  }

  @Override
  public String mediaType() {
    return "application/geo+json";
  }

  @Override
  public String description() {
    return "RFC 7946: a feature a record, its geometry the points for which a source gives"
        + " coordinates, null where none does.";
  }

  @Override
  public boolean fits(List<? extends Column<?>> columns) {
    return columns.stream().anyMatch(this::needs);
  }

  @Override
  public boolean needs(Column<?> column) {
    return column.items().find(Role.LATITUDE).isPresent();
  }

  @Override
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    List<Column<?>> places =
        result.held().stream().filter(this::needs).<Column<?>>map(column -> column).toList();
    try (JsonGenerator to =
        json.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)) {
      to.writeStartObject();
      to.writeStringField("type", "FeatureCollection");
      to.writeStringField("title", result.provenance().title());
      to.writeStringField("release", result.provenance().release());
      to.writeStringField("permalink", result.provenance().permalink());
      to.writeStringField("citation", result.provenance().citation());
      to.writeStringField("licence", result.provenance().licence());
      to.writeArrayFieldStart("attributions");
      for (String attribution : result.provenance().attributions()) {
        to.writeString(attribution);
      }
      to.writeEndArray();
      to.writeArrayFieldStart("features");
      result.rows().write(row -> feature(result, places, row, to));
      to.writeEndArray();
      to.writeEndObject();
    }
  }

  private static void feature(Result result, List<Column<?>> places, Row row, JsonGenerator to)
      throws IOException {
    to.writeStartObject();
    to.writeStringField("type", "Feature");
    if (result.hasRecords()) {
      to.writeStringField("id", row.id());
    }
    to.writeFieldName("geometry");
    geometry(points(places, row), to);
    to.writeObjectFieldStart("properties");
    for (Column<?> column : result.columns()) {
      to.writePOJOField(column.name(), row.value(column.name()));
    }
    to.writeEndObject();
    to.writeEndObject();
  }

  /** Longitude comes before latitude. */
  private static List<List<BigDecimal>> points(List<Column<?>> places, Row row) {
    return places.stream()
        .flatMap(column -> row.items(column.name()).stream().flatMap(place -> point(column, place)))
        .distinct()
        .toList();
  }

  private static Stream<List<BigDecimal>> point(Column<?> places, Row place) {
    Optional<BigDecimal> longitude = coordinate(places, Role.LONGITUDE, place);
    Optional<BigDecimal> latitude = coordinate(places, Role.LATITUDE, place);
    return longitude.isPresent() && latitude.isPresent()
        ? Stream.of(List.of(longitude.get(), latitude.get()))
        : Stream.empty();
  }

  private static Optional<BigDecimal> coordinate(Column<?> places, Role role, Row place) {
    return places.items().find(role).flatMap(column -> place.number(column.name()));
  }

  private static void geometry(List<List<BigDecimal>> points, JsonGenerator to) throws IOException {
    if (points.isEmpty()) {
      to.writeNull();
    } else if (points.size() == 1) {
      to.writePOJO(new TreeMap<>(Map.of("type", "Point", "coordinates", points.get(0))));
    } else {
      to.writePOJO(new TreeMap<>(Map.of("type", "MultiPoint", "coordinates", points)));
    }
  }
}
