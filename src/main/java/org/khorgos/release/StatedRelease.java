package org.khorgos.release;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.Type;

/**
 * The release that dataset files state of themselves, so that it is the same on every server.
 *
 * @param version year, month and count within the month, such as {@code 2026.12.1}
 * @param previous version of the release before it; null for the first
 * @param previousDigest SHA-256 of the files of that release, in hex
 */
public record StatedRelease(
    String version, LocalDate day, @Nullable String previous, @Nullable String previousDigest) {

  /** The form of a version, as a regular expression. */
  public static final String VERSION = "\\d{4}\\.(0[1-9]|1[0-2])\\.\\d{1,5}";

  public boolean isNewerThan(String other) {
    return Type.Version.order(version).compareTo(Type.Version.order(other)) > 0;
  }

  /** Midnight (UTC) of the day. */
  public Instant releasedAt() {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  /** The first free number for a changed record, on a day. */
  public static String after(String version, LocalDate day) {
    String month = "%04d.%02d.".formatted(day.getYear(), day.getMonthValue());
    return version.startsWith(month)
        ? month + (Integer.parseInt(version.substring(month.length())) + 1)
        : month + 0;
  }
}
