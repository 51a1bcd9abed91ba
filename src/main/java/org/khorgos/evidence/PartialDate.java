package org.khorgos.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date of any precision, or an interval.
 *
 * @param startDate earliest possible day; null if open
 * @param endDate latest possible day, inclusive; null if open
 * @param edtf the same as an EDTF string (ISO 8601-2, levels 0 and 1: {@code 2019}, {@code
 *     2019-08}, {@code 2007-08-09/2007-08-17}, {@code 2009/..}, {@code 2005~})
 */
@Embeddable
public record PartialDate(
    @Nullable LocalDate startDate,
    @Nullable LocalDate endDate,
    @Column(name = "date_edtf") String edtf,
    @Enumerated(EnumType.STRING) @Column(name = "date_precision") Precision precision,
    @Enumerated(EnumType.STRING) @Column(name = "date_basis") Basis basis) {

  private static final String OPEN = "..";

  /** Parses an EDTF string; empty if it is invalid or ends before it starts. */
  public static Optional<PartialDate> parse(String edtf, Basis basis) {
    String[] ends = edtf.split("/", -1);
    try {
      return switch (ends.length) {
        case 1 -> Optional.of(single(edtf, basis));
        case 2 -> Optional.of(range(edtf, ends[0], ends[1], basis)).filter(PartialDate::isInOrder);
        default -> Optional.empty();
      };
    } catch (DateTimeParseException notDate) {
      return Optional.empty();
    }
  }

  private static PartialDate single(String edtf, Basis basis) {
    String text = plain(edtf);
    return new PartialDate(first(text), last(text), edtf, precision(text), basis);
  }

  private static PartialDate range(String edtf, String start, String end, Basis basis) {
    LocalDate first = start.equals(OPEN) ? null : first(plain(start));
    LocalDate last = end.equals(OPEN) ? null : last(plain(end));
    if (first == null && last == null) {
      throw new DateTimeParseException("open at both ends", edtf, 0);
    }
    Precision precision =
        first == null ? Precision.BEFORE : last == null ? Precision.AFTER : Precision.RANGE;
    return new PartialDate(first, last, edtf, precision, basis);
  }

  /** The years it spans, as text: 2019, 2006–2008, since 2003, until 2012. */
  public String years() {
    if (startDate == null || endDate == null) {
      return startDate == null ? "until " + year(endDate) : "since " + year(startDate);
    }
    return startDate.getYear() == endDate.getYear()
        ? year(startDate)
        : year(startDate) + "–" + year(endDate);
  }

  private static String year(@Nullable LocalDate day) {
    return day == null ? "" : String.valueOf(day.getYear());
  }

  private boolean isInOrder() {
    return startDate == null || endDate == null || !endDate.isBefore(startDate);
  }

  private static String plain(String text) {
    return text.endsWith("~") || text.endsWith("?") ? text.substring(0, text.length() - 1) : text;
  }

  private static Precision precision(String text) {
    return switch (text.length()) {
      case 4 -> Precision.YEAR;
      case 7 -> Precision.MONTH;
      default -> Precision.DAY;
    };
  }

  private static LocalDate first(String text) {
    return switch (text.length()) {
      case 4 -> year(text).atDay(1);
      case 7 -> YearMonth.parse(text).atDay(1);
      default -> LocalDate.parse(text);
    };
  }

  private static LocalDate last(String text) {
    return switch (text.length()) {
      case 4 -> year(text).withMonth(Month.DECEMBER.getValue()).atEndOfMonth();
      case 7 -> YearMonth.parse(text).atEndOfMonth();
      default -> LocalDate.parse(text);
    };
  }

  private static YearMonth year(String text) {
    return YearMonth.parse(text + "-01");
  }
}
