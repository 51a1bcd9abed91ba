package org.khorgos.explorer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.json;
import static org.khorgos.curation.file.DatasetText.append;
import static org.khorgos.curation.file.DatasetText.frozen;
import static org.khorgos.curation.file.DatasetText.released;
import static org.khorgos.explorer.Browser.href;
import static org.khorgos.explorer.Browser.page;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.load.StartupLoad;

@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapTest {

  private static final String DRILL =
      """
      - id: drill
        name: Drill
        kind: exercise
        date: "1999"
        %s
        sources: [weitz-caci#1]
      """;
  private static final String SITES =
      """
      participants:
          - {actor: kazakhstan, role: host}
          - {actor: china, role: observer}
          - {actor: pla-air-force, role: participant}
          - {actor: russia, role: organiser}
        places:
          - {site: Field, region: North, country: kazakhstan, latitude: 50.1, longitude: 70.2}
          - {site: Airfield, country: china, role: base, latitude: 44.2, longitude: 80.4}
          - {locality: Town, country: kazakhstan}
          - {site: Far Island, country: russia, role: base, latitude: 54.7, longitude: 20.5}
      """;

  @Inject Loader loader;
  @Inject StartupLoad opening;

  @AfterAll
  void restore() {
    opening.load(released(frozen(loader)));
  }

  private Document drill(String fields) {
    opening.load(
        released(append(frozen(loader), "exercises.yaml", DRILL.formatted(fields.strip()))));
    return page("/explore/exercises/drill");
  }

  @Test
  void whatHasCoordinatesIsAPointWithItsNameAndItsSources() {
    Document record = drill(SITES);
    JsonPath data = json("/v1/exercises/drill");
    List<Map<String, Object>> located =
        data.<Map<String, Object>>getList("data.places").stream()
            .filter(place -> place.get("latitude") != null)
            .toList();
    List<Element> points = record.select("figure.map svg a .point");
    assertThat(points).hasSize(2);
    assertThat(points.size() + record.select(".map-beyond span").size()).isEqualTo(located.size());
    assertThat(record.select(".map-places > li > a").eachText())
        .containsExactly("Field, North, Kazakhstan", "Airfield, China");
    assertThat(record.select(".map-beyond span").eachText()).containsExactly("Far Island, Russia");
    for (Element place : record.select(".map-places > li")) {
      assertThat(record.select(href(place.expectFirst("a")))).hasSize(1);
      assertThat(place.select(".mark").eachText()).containsExactly("1");
    }
    for (Element link : record.select("figure.map svg a")) {
      assertThat(record.select(href(link))).hasSize(1);
    }
  }

  /** Kazakhstan is west of China's border, the field north and west of the airfield. */
  @Test
  void pointsLieAsTheyDoOnTheGlobeAndOnTheSheet() {
    List<Element> points = drill(SITES).select("figure.map svg .point");
    double[] x = points.stream().mapToDouble(at -> Double.parseDouble(at.attr("cx"))).toArray();
    double[] y = points.stream().mapToDouble(at -> Double.parseDouble(at.attr("cy"))).toArray();
    assertThat(x[0]).isLessThan(x[1]).isBetween(0.0, 640.0);
    assertThat(y[0]).isLessThan(y[1]).isBetween(0.0, 400.0);
    // The middle between them is the middle of the sheet.
    assertThat(x[0] + x[1]).isBetween(639.8, 640.2);
  }

  @Test
  void statesAreToldApartByTheirPartsAndNotByColourAlone() {
    Document record = drill(SITES);
    assertThat(record.select(".map-key b").eachText())
        .containsExactly("Host", "Organiser", "Took part");
    assertThat(record.select(".map-key b + a").eachText())
        .containsExactly("Kazakhstan", "Russia", "China");
    for (Element land : record.select("[data-part]")) {
      String pattern = land.attr("fill").replaceAll("url\\((.*)\\)", "$1");
      assertThat(record.select("figure.map " + pattern + " path, " + pattern + " circle"))
          .isNotEmpty();
    }
    assertThat(record.select("[data-part]")).hasSize(3);
  }

  @Test
  void theMapCanBeReadByThoseWhoDoNotSeeIt() {
    Document record = drill(SITES);
    Element drawing = record.expectFirst("figure.map [role=img]");
    assertThat(record.expectFirst("#" + drawing.attr("aria-labelledby")).text())
        .contains("Field, North, Kazakhstan", "Airfield, China", "Host: Kazakhstan");
    assertThat(drawing.select("a")).isEmpty();
    assertThat(record.select("figure.map svg a")).allMatch(link -> link.hasAttr("aria-label"));
    assertThat(record.select("figure.map [style], figure.map style")).isEmpty();
    assertThat(record.select("figure.map figcaption").text())
        .contains("Khorgos takes no position", "Natural Earth, public domain");
  }

  @Test
  void withoutCoordinatesTheHostsGroundIsShown() {
    Document record =
        drill("participants: [{actor: tajikistan, role: host}, {actor: china, role: participant}]");
    assertThat(record.select("figure.map .point, .map-places")).isEmpty();
    assertThat(record.select("figure.map.small [data-part=host]")).hasSize(1);
  }

  @Test
  void namesOfStatesKeepOffLandInDispute() {
    Document record =
        drill(
            "places: [{site: Valley, country: india, latitude: 34.1, longitude: 74.8},"
                + " {site: Desert, country: china, latitude: 35.2, longitude: 79.4}]");
    assertThat(record.select("figure.map .point")).hasSize(2);
    assertThat(record.expectFirst("path.disputed-line").attr("d")).isNotEmpty();
    for (Element name : record.select(".for-wide text.state")) {
      double x = Double.parseDouble(name.attr("x"));
      double y = Double.parseDouble(name.attr("y"));
      List<Element> points = record.select("figure.map .point");
      boolean between =
          x > Double.parseDouble(points.get(0).attr("cx"))
              && x < Double.parseDouble(points.get(1).attr("cx"))
              && Math.abs(y - 200) < 60;
      assertThat(between).as(name.text()).isFalse();
    }
  }

  @Test
  void whatIsTooFarAwayIsSaidAndNotDrawn() {
    Document record =
        drill("places: [{site: Island, country: russia, latitude: 54.7, longitude: 20.5}]");
    assertThat(record.select("figure.map svg")).isEmpty();
    assertThat(record.select(".map-beyond").text()).contains("Island, Russia");
  }

  @Test
  void whereNoPlaceIsKnownThereIsNoMap() {
    assertThat(
            drill(
                    "participants: [{actor: china, role: participant}, {actor: russia, role: participant}]")
                .select("figure.map"))
        .isEmpty();
    assertThat(page("/explore/actors/kazmunaygaz").select("figure.map")).isEmpty();
  }
}
