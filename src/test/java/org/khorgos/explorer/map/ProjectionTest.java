package org.khorgos.explorer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

  /** Snyder's own example: Professional Paper 1395, appendix A. */
  @Test
  void itAgreesWithTheWorkedExample() {
    Point spot = new Projection(new Coordinates(40, -100), 3).project(new Coordinates(-20, 100));
    assertThat(spot.x()).isCloseTo(-4.2339303, within(1e-7));
    assertThat(spot.y()).isCloseTo(4.0257775, within(1e-7));
  }

  /** From the pole a place is 2R sin(c/2) away, where c is how far it is from the pole. */
  @ParameterizedTest
  @CsvSource({"90, 0", "60, 1552.9", "30, 3000.0", "0, 4242.6"})
  void placesAreAsFarFromThePoleAsTheirCapIsLarge(double latitude, double away) {
    Point spot =
        new Projection(new Coordinates(90, 0), 3000).project(new Coordinates(latitude, 90));
    assertThat(Math.hypot(spot.x(), spot.y())).isCloseTo(away, within(0.05));
  }

  /** A degree at the equator is 111.19 km of a sphere of 6371 km. */
  @Test
  void distancesNearTheCentreAreInKilometres() {
    Point spot = Projection.around(new Coordinates(0, 75)).project(new Coordinates(0, 76));
    assertThat(spot.x()).isCloseTo(111.19, within(0.01));
    assertThat(spot.y()).isCloseTo(0, within(1e-9));
  }

  @Test
  void aFieldOfADegreeHasItsAreaWhereverItIs() {
    var projection = Projection.around(new Coordinates(45, 75));
    // R² · Δλ · (sin φ₂ − sin φ₁)
    double expected =
        6371.0
            * 6371.0
            * Math.toRadians(1)
            * (Math.sin(Math.toRadians(26)) - Math.sin(Math.toRadians(25)));
    Point a = projection.project(new Coordinates(25, 110));
    Point b = projection.project(new Coordinates(25, 111));
    Point c = projection.project(new Coordinates(26, 111));
    Point d = projection.project(new Coordinates(26, 110));
    double area =
        Math.abs((a.x() - c.x()) * (b.y() - d.y()) - (b.x() - d.x()) * (a.y() - c.y())) / 2;
    assertThat(area / expected).isCloseTo(1, within(0.001));
  }
}
