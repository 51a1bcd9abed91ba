package org.khorgos.evidence;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import org.khorgos.query.columns.CodeValue;

/** A month of any year. */
public enum CalendarMonth implements CodeValue {
  JANUARY,
  FEBRUARY,
  MARCH,
  APRIL,
  MAY,
  JUNE,
  JULY,
  AUGUST,
  SEPTEMBER,
  OCTOBER,
  NOVEMBER,
  DECEMBER;

  @Override
  public String code() {
    return String.valueOf(month().getValue());
  }

  @Override
  public String meaning() {
    return month().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + ".";
  }

  private Month month() {
    return Month.valueOf(name());
  }
}
