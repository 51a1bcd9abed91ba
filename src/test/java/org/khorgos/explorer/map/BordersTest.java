package org.khorgos.explorer.map;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BordersTest {

  private static final int BYTES = 60_000;

  private final Borders borders = new Borders();

  @Test
  void theFileIsSmallAndSaysWhereItIsFrom() throws IOException {
    try (InputStream file = Borders.class.getResourceAsStream(Borders.FILE)) {
      byte[] bytes = file.readAllBytes();
      assertThat(bytes).hasSizeLessThan(BYTES);
      assertThat(new ObjectMapper().readTree(bytes).path("about").asText())
          .contains("Natural Earth", "public domain", "tools/borders/reduce.js");
    }
  }

  @Test
  void itsStatesAreKnownByTheirCodes() {
    List<String> codes =
        borders.areas().stream().map(Borders.Area::iso3).filter(code -> !code.isEmpty()).toList();
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
            borders.areas().stream()
                .filter(area -> holds(area, latitude, longitude))
                .map(Borders.Area::iso3))
        .containsExactly(iso3);
  }

  @Test
  void whatNaturalEarthCallsDisputedIsNoSettledBorder() {
    assertThat(borders.disputed()).hasSizeGreaterThan(30);
    assertThat(near(borders.disputed(), 34.6, 76)).as("line of control in Kashmir").isTrue();
    assertThat(near(borders.settled(), 34.6, 76)).isFalse();
    assertThat(near(borders.disputed(), 35.83, 79.93)).as("Aksai Chin").isTrue();
    assertThat(near(borders.disputed(), 45.98, 34.5)).as("the Crimea").isTrue();
    assertThat(near(borders.settled(), 45.98, 34.5)).isFalse();
    assertThat(borders.disputed()).doesNotContainAnyElementsOf(borders.settled());
  }

  @Test
  void everyLineStandsInOrNearTheFrame() {
    assertThat(
            Stream.of(borders.coasts(), borders.settled(), borders.disputed())
                .flatMap(List::stream))
        .allMatch(line -> line.size() > 1);
    assertThat(borders.areas())
        .allMatch(
            area ->
                area.polygons().stream()
                    .flatMap(List::stream)
                    .flatMap(List::stream)
                    .anyMatch(borders.frame()::holds));
    assertThat(borders.contested())
        .anyMatch(kashmir -> kashmir.holds(new Coordinates(34.1, 74.8)))
        .noneMatch(anywhere -> anywhere.holds(new Coordinates(43.2, 76.9)));
  }

  private static boolean near(List<List<Coordinates>> lines, double latitude, double longitude) {
    return lines.stream()
        .flatMap(List::stream)
        .anyMatch(at -> Math.hypot(at.latitude() - latitude, at.longitude() - longitude) < 0.5);
  }

  /** An odd number of outlines lies to the east of what is inside. */
  private static boolean holds(Borders.Area area, double latitude, double longitude) {
    long crossings =
        area.polygons().stream()
            .flatMap(List::stream)
            .mapToLong(ring -> crossings(ring, latitude, longitude))
            .sum();
    return crossings % 2 == 1;
  }

  private static long crossings(List<Coordinates> ring, double latitude, double longitude) {
    long crossings = 0;
    for (int i = 1; i < ring.size(); i++) {
      Coordinates from = ring.get(i - 1);
      Coordinates to = ring.get(i);
      if (from.latitude() > latitude != to.latitude() > latitude) {
        double part = (latitude - from.latitude()) / (to.latitude() - from.latitude());
        double at = from.longitude() + part * (to.longitude() - from.longitude());
        crossings += at > longitude ? 1 : 0;
      }
    }
    return crossings;
  }
}
