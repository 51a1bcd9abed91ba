package org.khorgos.release;

import java.time.Duration;
import java.time.Instant;
import org.khorgos.query.columns.Type;

/**
 * A state of the dataset.
 *
 * @param number counts releases of a database from 1
 * @param version year, month and count within the month, such as {@code 2026.11.0}
 * @param digest SHA-256 of the files, in hex
 * @param schemaVersion newest migration when it was loaded
 * @param releasedAt midnight (UTC) of its day
 * @param isKept whether its rows are kept
 * @param isWithdrawn whether it can no longer be asked for
 */
public record Release(
    int number,
    String version,
    String digest,
    String schemaVersion,
    Instant releasedAt,
    boolean isKept,
    boolean isWithdrawn) {

  /** A release that is being loaded. */
  public static Release of(int number, StatedRelease stated, String digest, String schemaVersion) {
    return new Release(
        number, stated.version(), digest, schemaVersion, stated.releasedAt(), true, false);
  }

  /** Whether it is what these files hold, in this schema. */
  public boolean holds(String newDigest, String newSchemaVersion) {
    return digest.equals(newDigest) && schemaVersion.equals(newSchemaVersion);
  }

  /** Whether it can be asked for. */
  public boolean isServed() {
    return isKept && !isWithdrawn;
  }

  /** How long ago it was released. */
  public Duration age(Instant now) {
    return Duration.between(releasedAt, now);
  }

  /** The version so written that text sorts as versions do. */
  public String order() {
    return Type.Version.order(version);
  }
}
