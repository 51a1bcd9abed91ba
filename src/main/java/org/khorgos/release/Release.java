package org.khorgos.release;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Type;

/**
 * A state of the dataset.
 *
 * @param number counts releases from 1
 * @param version year, month and count within the month, such as {@code 2026.11.0}
 * @param digest SHA-256 of the files, in hex
 * @param schemaVersion newest migration when it was loaded
 */
public record Release(
    int number, String version, String digest, String schemaVersion, Instant releasedAt) {

  /** Whether it is what these files hold, in this schema. */
  public boolean holds(String newDigest, String newSchemaVersion) {
    return digest.equals(newDigest) && schemaVersion.equals(newSchemaVersion);
  }

  /** How long ago it was released. */
  public Duration age(Instant now) {
    return Duration.between(releasedAt, now);
  }

  /** The release that follows the last one. */
  public static Release after(
      @Nullable Release last, String digest, String schemaVersion, Instant now) {
    int number = last == null ? 1 : last.number + 1;
    return new Release(number, next(last, now), digest, schemaVersion, now);
  }

  private static String next(@Nullable Release last, Instant now) {
    YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
    String prefix = "%04d.%02d.".formatted(month.getYear(), month.getMonthValue());
    return last == null || !last.version.startsWith(prefix)
        ? prefix + 0
        : prefix + (Integer.parseInt(last.version.substring(prefix.length())) + 1);
  }

  /** The version so written that text sorts as versions do. */
  public String order() {
    return Type.Version.order(version);
  }
}
