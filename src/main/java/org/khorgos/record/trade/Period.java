package org.khorgos.record.trade;

import jakarta.persistence.EnumeratedValue;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import org.khorgos.evidence.PartialDate;
import org.khorgos.query.columns.CodeValue;

/** The kind of period of a figure. */
public enum Period implements CodeValue {
  DAY("A day."),
  MONTH("A month."),
  QUARTER("A quarter."),
  HALF_YEAR("A half-year."),
  YEAR("A year."),
  RANGE("Another range."),
  SINCE("From a date on."),
  UNTIL("Up to a date.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  Period(String meaning) {
    this.meaning = meaning;
  }

  /** The kind of period of a date. */
  static Period of(PartialDate date) {
    return switch (date.precision()) {
      case DAY -> DAY;
      case MONTH -> MONTH;
      case YEAR -> YEAR;
      case AFTER -> SINCE;
      case BEFORE -> UNTIL;
      case RANGE -> ofRange(date);
    };
  }

  private static Period ofRange(PartialDate date) {
    LocalDate start = Objects.requireNonNull(date.startDate());
    LocalDate next = Objects.requireNonNull(date.endDate()).plusDays(1);
    boolean aligned = start.getDayOfMonth() == 1 && next.getDayOfMonth() == 1;
    long months = aligned ? ChronoUnit.MONTHS.between(start, next) : 0;
    boolean regular = months > 0 && (start.getMonthValue() - 1) % months == 0;
    if (regular && months == 3) {
      return QUARTER;
    }
    return regular && months == 6 ? HALF_YEAR : RANGE;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
