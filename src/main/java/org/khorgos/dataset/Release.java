package org.khorgos.dataset;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A state of the dataset.
 *
 * @param version year, month and count within the month, such as {@code 2026.11.0}
 * @param digest SHA-256 of the files, in hex
 * @param schemaVersion newest migration when it was loaded
 */
public record Release(String version, String digest, String schemaVersion, Instant releasedAt) {

  boolean holds(String newDigest, String newSchemaVersion) {
    return digest.equals(newDigest) && schemaVersion.equals(newSchemaVersion);
  }

  /** The version that follows the last one. */
  static String next(@Nullable Release last, Instant now) {
    YearMonth month = YearMonth.from(now.atOffset(ZoneOffset.UTC));
    String prefix = "%04d.%02d.".formatted(month.getYear(), month.getMonthValue());
    return last == null || !last.version.startsWith(prefix)
        ? prefix + 0
        : prefix + (Integer.parseInt(last.version.substring(prefix.length())) + 1);
  }
}
