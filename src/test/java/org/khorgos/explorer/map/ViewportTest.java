package org.khorgos.explorer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewportTest {

  private static final Pattern STEP = Pattern.compile("(\\w+)\\(([^)]*)\\)");

  private final Projection projection = new Borders().projection();

  private Point project(double latitude, double longitude) {
    return projection.project(new Coordinates(latitude, longitude));
  }

  @ParameterizedTest
  @CsvSource({"43.24, 76.95", "43.12, 131.89", "55.75, 37.62"})
  void northIsUpInTheMiddleOfAMap(double latitude, double longitude) {
    Viewport viewport = Viewport.around(List.of(project(latitude, longitude)));
    Point middle = viewport.put(project(latitude, longitude));
    Point north = viewport.put(project(latitude + 1, longitude));
    assertThat(middle).isEqualTo(new Point(Viewport.WIDTH / 2, Viewport.HEIGHT / 2));
    assertThat(north.x()).isCloseTo(middle.x(), within(0.1));
    // A degree is 111.19 km of a sphere of 6371 km, and lengths are true within 4 percent.
    assertThat((middle.y() - north.y()) * viewport.kilometres())
        .isCloseTo(111.19, within(0.04 * 111.19));
  }

  @Test
  void aMapIsAsLargeAsItsPlacesNeed() {
    List<Point> far = List.of(project(53.9, 27.6), project(43.1, 131.9));
    assertThat(Viewport.around(far.subList(0, 1)).kilometres() * Viewport.WIDTH).isEqualTo(2400);
    assertThat(far.stream().map(Viewport.around(far)::put))
        .allMatch(at -> at.x() > 20 && at.x() < 620 && at.y() > 20 && at.y() < 380);
  }

  /** The geometry of the JDK reads what a browser reads. */
  @Test
  void pathsAndPointsMoveInTheSameWay() {
    Viewport viewport = Viewport.around(List.of(project(43.24, 76.95), project(39.92, 116.4)));
    var transform = new AffineTransform();
    STEP.matcher(viewport.transform())
        .results()
        .forEach(step -> apply(transform, step.group(1), step.group(2)));
    Point there = project(47.1, 51.9);
    Point2D moved = transform.transform(new Point2D.Double(there.x(), there.y()), null);
    assertThat(moved.getX()).isCloseTo(viewport.put(there).x(), within(0.1));
    assertThat(moved.getY()).isCloseTo(viewport.put(there).y(), within(0.1));
  }

  private static void apply(AffineTransform transform, String step, String numbers) {
    double[] values = Arrays.stream(numbers.split(" ")).mapToDouble(Double::parseDouble).toArray();
    switch (step) {
      case "translate" -> transform.translate(values[0], values[1]);
      case "scale" -> transform.scale(values[0], values[0]);
      case "rotate" -> transform.rotate(Math.toRadians(values[0]));
      default -> throw new AssertionError(step);
    }
  }
}
