package org.khorgos.curation.form;

import java.time.Month;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.khorgos.evidence.Basis;
import org.khorgos.evidence.PartialDate;

/** Translates dates as articles print them into EDTF. */
final class DateSuggestion {

  private static final Pattern GROUP = Pattern.compile("\\{(\\w+)}");

  private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
  private static final String MONTH = "(?<month>[a-z]{3,9})\\.?";
  private static final String YEAR = "(?<year>\\d{4})";
  private static final String DASH = "\\s*[-–—]\\s*";

  /** A way of writing a date, and its EDTF with the names of groups in braces. */
  private enum Writing {
    ABOUT("(?:about|around|circa|ca?\\.?|~)\\s*(?<one>.+)", "{one}~"),
    SINCE("(?:since|from)\\s+(?<one>.+)", "{one}/.."),
    UNTIL("(?:until|till|by)\\s+(?<one>.+)", "../{one}"),
    QUOTED("[“”\"'](?<one>[^“”\"']+)[“”\"']", "{one}"),
    DAYS(
        DAY + DASH + "(?<last>\\d{1,2})(?:st|nd|rd|th)?\\s+" + MONTH + ",?\\s+" + YEAR,
        "{year}-{month}-{day}/{year}-{month}-{last}"),
    MONTH_DAYS(
        MONTH + "\\s+" + DAY + DASH + "(?<last>\\d{1,2})(?:st|nd|rd|th)?,?\\s+" + YEAR,
        "{year}-{month}-{day}/{year}-{month}-{last}"),
    DAY_MONTH(DAY + "\\s+" + MONTH + ",?\\s+" + YEAR, "{year}-{month}-{day}"),
    MONTH_DAY(MONTH + "\\s+" + DAY + ",?\\s+" + YEAR, "{year}-{month}-{day}"),
    MONTH_ALONE(MONTH + ",?\\s+" + YEAR, "{year}-{month}"),
    DOTS("(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?" + YEAR, "{year}-{month}-{day}"),
    SLASHES("(?<day>\\d{1,2})/(?<month>\\d{1,2})/" + YEAR, "{year}-{month}-{day}"),
    AMERICAN("(?<month>\\d{1,2})/(?<day>\\d{1,2})/" + YEAR, "{year}-{month}-{day}"),
    YEAR_FIRST(YEAR + "[-./](?<month>\\d{1,2})(?:[-./](?<day>\\d{1,2}))?", "{year}-{month}-{day}"),
    DIGITS(YEAR + "(?<month>\\d{2})(?<day>\\d{2})", "{year}-{month}-{day}"),
    MONTHS("(?<month>\\d{1,2})[./]" + YEAR, "{year}-{month}"),
    YEARS(YEAR + "(?:" + DASH + "|\\s+to\\s+)(?<end>\\d{4})", "{year}/{end}"),
    BACKWARD("(?<one>[0-9-]+)/(?<other>[0-9-]+)", "{other}/{one}");

    private final Pattern pattern;
    private final String meaning;

    Writing(String pattern, String meaning) {
      this.pattern = Pattern.compile(pattern);
      this.meaning = meaning;
    }

    private Optional<String> read(String text) {
      Matcher written = pattern.matcher(text);
      return written.matches()
          ? Optional.of(GROUP.matcher(meaning).replaceAll(group -> part(group.group(1), written)))
          : Optional.empty();
    }

    private static String part(String name, Matcher written) {
      String text = Objects.requireNonNullElse(written.group(name), "");
      return switch (name) {
        case "one", "other" -> of(text).orElse(text);
        case "month" -> twoDigits(text.matches("\\d+") ? text : month(text));
        case "day", "last" -> twoDigits(text);
        default -> text;
      };
    }
  }

  private DateSuggestion() {}

  /** The EDTF of a date copied from a source; empty if it cannot be guessed. */
  static Optional<String> of(String text) {
    String small = text.strip().toLowerCase(Locale.ROOT);
    return Arrays.stream(Writing.values())
        .flatMap(writing -> writing.read(small).stream())
        .map(meant -> meant.endsWith("-") ? meant.substring(0, meant.length() - 1) : meant)
        .filter(meant -> PartialDate.parse(meant, Basis.STATED).isPresent())
        .findFirst();
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** The number of a month whose name, or its beginning, is given; empty when there is none. */
  private static String month(String name) {
    return Arrays.stream(Month.values())
        .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
        .findFirst()
        .or(() -> name.equals("sept") ? Optional.of(Month.SEPTEMBER) : Optional.empty())
        .map(month -> String.valueOf(month.getValue()))
        .orElse("");
  }
}
