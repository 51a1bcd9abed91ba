package org.khorgos.explorer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ProjectionTest {

  private final Projection projection = new Borders().projection();

  /** Snyder's own example: Professional Paper 1395, pages 291 and 292; his origin is at 23° N. */
  @Test
  void itAgreesWithTheWorkedExample() {
    var albers = new Projection(29.5, 45.5, -96, 1);
    Point point = albers.project(new Coordinates(35, -75));
    assertThat(point.x()).isCloseTo(0.2952720, within(1e-7));
    assertThat(albers.project(new Coordinates(23, -96)).y() - point.y())
        .isCloseTo(0.2416774, within(1e-7));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "/map/projected.csv", useHeadersInDisplayName = true)
  void itAgreesWithTheLibraryThatDrewTheSheet(
      String town, double latitude, double longitude, double x, double y) {
    Point point = projection.project(new Coordinates(latitude, longitude));
    assertThat(point.x()).as(town).isCloseTo(x, within(1e-5));
    assertThat(point.y()).as(town).isCloseTo(y, within(1e-5));
  }
}
