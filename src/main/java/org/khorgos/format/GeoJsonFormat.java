package org.khorgos.format;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khorgos.query.columns.Column;

/** A collection of features after RFC 7946, written one by one. */
@Singleton
public class GeoJsonFormat implements Format {

  private static final String LATITUDE = "latitude";
  private static final String LONGITUDE = "longitude";

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
    return column instanceof Column.Listed<?, ?> listed
        && listed.items().shown().stream()
            .map(Column::name)
            .collect(Collectors.toSet())
            .containsAll(Set.of(LATITUDE, LONGITUDE));
  }

  @Override
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    List<String> places =
        result.held().stream().filter(this::needs).<String>map(Column::name).toList();
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

  private static void feature(
      Result result, List<String> places, Map<String, Object> row, JsonGenerator to)
      throws IOException {
    to.writeStartObject();
    to.writeStringField("type", "Feature");
    if (result.hasRecords()) {
      to.writeStringField("id", String.valueOf(row.get("id")));
    }
    to.writeFieldName("geometry");
    geometry(points(places, row), to);
    to.writeObjectFieldStart("properties");
    for (Column<?> column : result.columns()) {
      to.writePOJOField(column.name(), row.get(column.name()));
    }
    to.writeEndObject();
    to.writeEndObject();
  }

  /** Longitude comes before latitude. */
  private static List<List<Object>> points(List<String> places, Map<String, Object> row) {
    return places.stream()
        .flatMap(name -> CellText.items(row.get(name)).stream())
        .map(CellText::asRow)
        .filter(place -> place.get(LATITUDE) != null && place.get(LONGITUDE) != null)
        .map(place -> List.of(place.get(LONGITUDE), place.get(LATITUDE)))
        .distinct()
        .toList();
  }

  private static void geometry(List<List<Object>> points, JsonGenerator to) throws IOException {
    if (points.isEmpty()) {
      to.writeNull();
    } else if (points.size() == 1) {
      to.writePOJO(new TreeMap<>(Map.of("type", "Point", "coordinates", points.get(0))));
    } else {
      to.writePOJO(new TreeMap<>(Map.of("type", "MultiPoint", "coordinates", points)));
    }
  }
}
