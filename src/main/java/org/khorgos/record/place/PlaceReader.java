package org.khorgos.record.place;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.ItemKey;
import org.khorgos.record.actor.Actor;

/** Reads {@code site}, {@code locality}, {@code region}, {@code country} and coordinates. */
public final class PlaceReader {

  private static final int POLE = 90;
  private static final int ANTIMERIDIAN = 180;

  /** What a place is called in readings. */
  public static final ItemKey KEY = ItemKey.firstOf("site", "locality", "region", "country");

  private PlaceReader() {}

  public static Place read(Entry entry) {
    var place = new Place();
    place.site = entry.maybeText("site");
    place.locality = entry.maybeText("locality");
    place.region = entry.maybeText("region");
    place.country = entry.maybeReference("country", Actor.class);
    place.latitude = degrees(entry, "latitude", POLE);
    place.longitude = degrees(entry, "longitude", ANTIMERIDIAN);
    if (Stream.of("site", "locality", "region", "country").noneMatch(entry::has)) {
      entry.error("site", "or a locality, region or country must be given");
    }
    if ((place.latitude == null) != (place.longitude == null)) {
      entry.error("latitude", "and longitude go together: give both or neither");
    }
    return place;
  }

  private static @Nullable BigDecimal degrees(Entry entry, String key, int most) {
    BigDecimal degrees = entry.maybeDecimal(key);
    if (degrees != null && degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      entry.error(key, "must be degrees from -" + most + " to " + most);
    }
    return degrees;
  }
}
