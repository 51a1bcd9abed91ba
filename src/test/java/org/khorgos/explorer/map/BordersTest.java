package org.khorgos.explorer.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.explorer.map.Borders.Line.Kind;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;

/** What the sheet says, read by JTS. */
class BordersTest {

  private static final int BYTES = 160_000;
  private static final GeometryFactory JTS = new GeometryFactory();
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  /** Kilometres: what the smallest bends and whole numbers may take away. */
  private static final double SLACK = 2;

  /** Letters. */
  private static final int LONGEST = 20;

  private final Borders borders = new Borders();

  @Test
  void theFileIsSmallAndSaysWhereItIsFrom() throws IOException {
    try (InputStream file = Borders.class.getResourceAsStream(Borders.FILE)) {
      byte[] bytes = file.readAllBytes();
      assertThat(bytes).hasSizeLessThan(BYTES);
      assertThat(new ObjectMapper().readTree(bytes).path("about").asText())
          .contains("Natural Earth", "public domain", "tools/borders");
    }
  }

  @Test
  void itsStatesAreKnownByTheirCodes() {
    List<String> codes =
        borders.lands().stream().map(Borders.Land::id).filter(code -> !code.isEmpty()).toList();
    assertThat(codes)
        .doesNotHaveDuplicates()
        .contains("AFG", "CHN", "IND", "IRN", "KAZ", "KGZ", "PAK", "RUS", "TJK", "TKM", "UZB")
        .isSubsetOf(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
  }

  @ParameterizedTest
  @CsvSource({
    "43.24, 76.95, KAZ", // Almaty
    "38.56, 68.77, TJK", // Dushanbe
    "41.31, 69.28, UZB", // Tashkent
    "42.87, 74.59, KGZ", // Bishkek
    "43.83, 87.62, CHN", // Urumqi
    "34.53, 69.17, AFG", // Kabul
    "33.69, 73.06, PAK", // Islamabad
    "55.75, 37.62, RUS", // Moscow
    "45.30, 34.40, ''" // the Crimea is nobody's here
  })
  void whatIsKnownToLieInAStateLiesInIt(double latitude, double longitude, String iso3) {
    assertThat(
            borders.lands().stream()
                .filter(land -> area(land.path()).contains(point(latitude, longitude)))
                .map(Borders.Land::id))
        .containsExactly(iso3);
  }

  @Test
  void whatNaturalEarthCallsDisputedIsNoSettledBorder() {
    assertThat(paths(Kind.DISPUTED)).hasSizeGreaterThan(30);
    assertThat(near(Kind.DISPUTED, 34.6, 76)).as("line of control in Kashmir").isTrue();
    assertThat(near(Kind.SETTLED, 34.6, 76)).isFalse();
    assertThat(near(Kind.DISPUTED, 35.83, 79.93)).as("Aksai Chin").isTrue();
    assertThat(near(Kind.DISPUTED, 45.98, 34.5)).as("the Crimea").isTrue();
    assertThat(near(Kind.SETTLED, 45.98, 34.5)).isFalse();
    assertThat(paths(Kind.DISPUTED)).doesNotContainAnyElementsOf(paths(Kind.SETTLED));
  }

  @Test
  void nothingLeavesTheSheet() {
    Geometry sheet = area(borders.sea()).buffer(SLACK);
    assertThat(borders.lands()).allMatch(land -> sheet.covers(area(land.path())));
    assertThat(borders.lines()).allMatch(line -> sheet.covers(lines(line.path())));
    assertThat(borders.cover(new Coordinates(43.2, 76.9))).isTrue();
    assertThat(borders.cover(new Coordinates(54.7, 20.5))).as("Kaliningrad").isFalse();
  }

  /**
   * Shapes are left out of maps by their circles, and maps of hosts are as large as their hulls.
   */
  @Test
  void circlesAndHullsHoldTheirShapes() {
    for (Borders.Land land : borders.lands()) {
      assertThat(circle(land.around()).covers(area(land.path()))).as(land.id()).isTrue();
      Coordinate[] corners =
          land.hull().stream().map(at -> new Coordinate(at.x(), at.y())).toArray(Coordinate[]::new);
      Geometry hull = JTS.createMultiPointFromCoords(corners).convexHull();
      assertThat(hull.buffer(SLACK).covers(area(land.path()))).as(land.id()).isTrue();
    }
    assertThat(borders.lines()).allMatch(line -> circle(line.around()).covers(lines(line.path())));
  }

  @ParameterizedTest
  @CsvSource({
    "AFG, Afghanistan",
    "CHN, China",
    "KAZ, Kazakhstan",
    "KGZ, Kyrgyzstan",
    "MNG, Mongolia",
    "PAK, Pakistan",
    "RUS, Russia",
    "TJK, Tajikistan",
    "TKM, Turkmenistan",
    "UZB, Uzbekistan"
  })
  void aNameOfAStateStandsOnItsOwnLand(String id, String name) {
    Borders.Land land =
        borders.lands().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    Geometry own = area(land.path()).buffer(SLACK);
    assertThat(land.rooms()).isNotEmpty().allMatch(room -> own.covers(box(room, name.length())));
  }

  @Test
  void landThatIsNobodysHasNoName() {
    assertThat(borders.lands())
        .filteredOn(land -> land.id().isEmpty())
        .isNotEmpty()
        .allMatch(land -> land.rooms().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"34.1, 74.8", "35.2, 79.4", "28.2, 94.5", "45.3, 34.4"})
  void noNameOfAStateStandsOnLandInDispute(double latitude, double longitude) {
    assertThat(borders.lands())
        .flatExtracting(Borders.Land::rooms)
        .noneMatch(room -> box(room, LONGEST).contains(point(latitude, longitude)));
  }

  private Geometry point(double latitude, double longitude) {
    Point point = borders.projection().project(new Coordinates(latitude, longitude));
    return JTS.createPoint(new Coordinate(point.x(), point.y()));
  }

  private boolean near(Kind kind, double latitude, double longitude) {
    return paths(kind).stream()
        .anyMatch(path -> lines(path).isWithinDistance(point(latitude, longitude), 40));
  }

  private List<String> paths(Kind kind) {
    return borders.lines().stream()
        .filter(line -> line.kind() == kind)
        .map(Borders.Line::path)
        .toList();
  }

  private static Geometry circle(Borders.Circle circle) {
    return JTS.createPoint(new Coordinate(circle.x(), circle.y()))
        .buffer(circle.radius() + SLACK, 64);
  }

  /** What a name takes on a map that is turned so that its middle is due south. */
  private static Geometry box(Borders.Room room, int letters) {
    double height = room.width() / (letters * LabelPlacement.LETTER);
    Geometry box =
        JTS.toGeometry(
            new Envelope(
                room.x() - room.width() / 2,
                room.x() + room.width() / 2,
                room.y() - height / 2,
                room.y() + height / 2));
    return AffineTransformation.rotationInstance(
            -Math.atan2(room.x(), room.y()), room.x(), room.y())
        .transform(box);
  }

  private static Geometry lines(String path) {
    return JTS.buildGeometry(parts(path).map(JTS::createLineString).toList());
  }

  /** Rings within rings are holes. */
  private static Geometry area(String path) {
    return parts(path)
        .map(ring -> JTS.createPolygon(ring).buffer(0))
        .reduce(JTS.createPolygon(), Geometry::symDifference);
  }

  /** Each part begins where it says, and goes on in steps. */
  private static Stream<Coordinate[]> parts(String path) {
    return Arrays.stream(path.split("M"))
        .filter(part -> !part.isEmpty())
        .map(
            part -> {
              int[] numbers =
                  NUMBER
                      .matcher(part)
                      .results()
                      .mapToInt(n -> Integer.parseInt(n.group()))
                      .toArray();
              var points = new ArrayList<Coordinate>();
              points.add(new Coordinate(numbers[0], numbers[1]));
              for (int i = 2; i < numbers.length; i += 2) {
                Coordinate before = points.get(points.size() - 1);
                points.add(new Coordinate(before.x + numbers[i], before.y + numbers[i + 1]));
              }
              return points.toArray(Coordinate[]::new);
            });
  }
}
