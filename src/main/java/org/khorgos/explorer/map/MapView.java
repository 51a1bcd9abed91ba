package org.khorgos.explorer.map;

import java.util.List;
import org.khorgos.explorer.page.DisplayValue;

/**
 * The map of a record.
 *
 * @param drawings one, or none if there is nothing to show
 * @param keys states by the part that they had
 * @param places on the map, in the order of their numbers
 * @param beyond names of places that the map does not reach
 */
public record MapView(
    List<Drawing> drawings, List<Key> keys, List<Place> places, List<String> beyond) {

  /**
   * What is drawn. Paths are in kilometres of the sheet; other lengths are units of the map.
   *
   * @param summary for readers who cannot see the map
   * @param transform of the paths, from the sheet to the map
   * @param sea everything that the borders cover
   * @param lands one path for each way in which land is shown
   * @param wide labels for screens on which the map is as wide as it can be
   * @param narrow labels for phones
   */
  public record Drawing(
      String summary,
      String transform,
      String sea,
      List<Land> lands,
      Lines lines,
      List<Label> wide,
      List<Label> narrow,
      Scale scale) {}

  /**
   * Land that is shown in one way.
   *
   * @param part code of the part that its states had; empty for none
   */
  public record Land(String part, String path) {}

  /** Coasts and borders, each kind as one path. */
  public record Lines(String coast, String settled, String disputed) {}

  /**
   * A label.
   *
   * @param kind {@code state} or {@code site}
   * @param anchor {@code start}, {@code middle} or {@code end}
   */
  public record Label(String kind, String text, Point at, String anchor) {}

  /** The scale bar. */
  public record Scale(long length, String text) {}

  /** States that had a part. */
  public record Key(String part, String label, List<DisplayValue> states) {}

  /**
   * A point on the map.
   *
   * @param field of the record with the place
   * @param index of the place in the list of that field; -1 if the record itself is the place
   * @param latitude as in the record, in degrees
   */
  public record Place(
      int number,
      String name,
      String field,
      int index,
      Point at,
      String latitude,
      String longitude) {}
}
