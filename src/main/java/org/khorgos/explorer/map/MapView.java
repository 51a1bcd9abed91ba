package org.khorgos.explorer.map;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;

/**
 * A map as it stands on a page. Lengths are units of its sheet.
 *
 * @param summary what is to be seen on it, for those who cannot see it
 * @param sea all that the borders cover, as a path
 * @param lands one path for each way in which land is shown; none where there is nothing to show
 * @param coast settled and disputed: lines, each as one path
 * @param wide letters for screens on which the map is as wide as can be
 * @param narrow letters for phones
 * @param scale how long a distance is
 * @param keys which states had which part
 * @param places that are on it, in the order of their numbers
 * @param beyond places that it does not reach
 */
public record MapView(
    String width,
    String height,
    String summary,
    String sea,
    List<Land> lands,
    String coast,
    String settled,
    String disputed,
    Letters wide,
    Letters narrow,
    Scale scale,
    List<Key> keys,
    List<Place> places,
    List<String> beyond) {

  /** Words in place of a map that would show nothing. */
  static MapView none(List<String> beyond) {
    var blank = new Letters(List.of(), List.of());
    return new MapView(
        "",
        "",
        "",
        "",
        List.of(),
        "",
        "",
        "",
        blank,
        blank,
        new Scale("", ""),
        List.of(),
        List.of(),
        beyond);
  }

  /**
   * Land that is shown in one way.
   *
   * @param part code of the part its states had; empty for none
   */
  public record Land(String part, String path) {}

  /** Names of states, and beside points their numbers with their names where there is room. */
  public record Letters(List<Words> states, List<Words> places) {}

  /** Words at a place; the anchor is {@code start}, {@code middle} or {@code end}. */
  public record Words(String text, String x, String y, String anchor) {}

  /** A distance. */
  public record Scale(String length, String text) {}

  /** States that had a part. */
  public record Key(String part, String label, List<DisplayValue> states) {}

  /**
   * A point on the map.
   *
   * @param field that says so
   * @param latitude as the record has it, in degrees
   */
  public record Place(
      int number,
      String name,
      String field,
      String x,
      String y,
      String latitude,
      String longitude) {}
}
