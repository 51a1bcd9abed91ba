package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.Type;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

@DatabaseTest
class GeoJsonFormatTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void everyRecordIsAFeatureWhosePropertiesAreTheColumnsShown() throws IOException {
    JsonNode collection =
        JSON.readTree(get("/v1/exercises.geojson?fields=name,framework").asByteArray());
    assertThat(collection.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(collection.path("features").findValuesAsText("id"))
        .containsSubsequence(ids("/v1/exercises"));
    for (JsonNode feature : collection.path("features")) {
      assertThat(feature.path("type").asText()).isEqualTo("Feature");
      assertThat(feature.has("geometry")).isTrue();
      assertThat(feature.path("properties").fieldNames())
          .toIterable()
          .containsExactly("id", "name", "framework");
    }
  }

  @Test
  void whereNoSourceGivesCoordinatesTheGeometryIsNull() throws IOException {
    JsonNode feature =
        JSON.readTree(get("/v1/exercises.geojson?id=cooperation-2019").asByteArray())
            .at("/features/0");
    assertThat(json("/v1/exercises/cooperation-2019").getList("data.places.latitude"))
        .containsOnlyNulls();
    assertThat(feature.get("geometry").isNull()).isTrue();
  }

  @Test
  void placesWithCoordinatesArePointsLongitudeFirst() throws IOException, ParseException {
    var almaty =
        FormatFixture.row("latitude", new BigDecimal("43.25"), "longitude", new BigDecimal("76.9"));
    var khorgos = FormatFixture.row("latitude", 44, "longitude", 80);
    var somewhere = FormatFixture.row("latitude", null, "longitude", null);
    Result result =
        new FormatFixture()
            .with("id", Type.Plain.TEXT)
            .withPlaces()
            .of(
                List.of(
                    FormatFixture.row("id", "one", "places", List.of(almaty, somewhere)),
                    FormatFixture.row("id", "two", "places", List.of(almaty, khorgos)),
                    FormatFixture.row("id", "none", "places", List.of(somewhere))));
    var out = new ByteArrayOutputStream();
    new GeoJsonFormat(JSON).write(result, Set.of(), out);
    JsonNode features = JSON.readTree(out.toByteArray()).path("features");
    assertThat(geometry(features.get(0)).toText()).isEqualTo("POINT (76.9 43.25)");
    assertThat(geometry(features.get(1)).toText()).isEqualTo("MULTIPOINT ((76.9 43.25), (80 44))");
    assertThat(features.get(2).get("geometry").isNull()).isTrue();
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("\"permalink\":\"" + FormatFixture.PROVENANCE.permalink() + "\"");
  }

  @Test
  void whatHasNoPlacesCannotBeShownOnAMap() {
    assertThat(get("/v1/agreements.geojson").statusCode()).isEqualTo(404);
    assertThat(get("/v1/agreements.geojson").jsonPath().getList("errors[0].allowed", String.class))
        .contains("csv", "json")
        .doesNotContain("geojson");
  }

  private static Geometry geometry(JsonNode feature) throws ParseException {
    return new GeoJsonReader().read(feature.get("geometry").toString());
  }
}
