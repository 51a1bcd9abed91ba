package org.khorgos.explorer.page;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;

/** Words for dates, from EDTF strings. */
public final class DateText {

  private static final String OPEN = "..";

  private final Messages messages;
  private final DateTimeFormatter day;
  private final DateTimeFormatter month;

  public DateText(Messages messages) {
    this.messages = messages;
    this.day = DateTimeFormatter.ofPattern("d MMM yyyy", messages.language());
    this.month = DateTimeFormatter.ofPattern("MMM yyyy", messages.language());
  }

  /** A date in words; the text itself when it is not a date. */
  public String say(String edtf) {
    String[] ends = edtf.split("/", -1);
    try {
      return ends.length == 2 ? range(ends[0], ends[1]) : single(edtf);
    } catch (DateTimeException notDate) {
      return edtf;
    }
  }

  private String range(String start, String end) {
    if (start.equals(OPEN)) {
      return messages.say("date_until", single(end));
    }
    if (end.equals(OPEN)) {
      return messages.say("date_since", single(start));
    }
    return shortened(start, single(start), end) + "–" + single(end);
  }

  /** The start without the year and month that it shares with the end. */
  private static String shortened(String start, String words, String end) {
    boolean days = start.length() == 10 && end.length() == 10;
    if (days && start.startsWith(end.substring(0, 7))) {
      return words.replaceFirst(" .*", "");
    }
    boolean alike = start.length() == end.length() && start.length() > 4;
    return alike && start.startsWith(end.substring(0, 4))
        ? words.replaceFirst(" \\d+$", "")
        : words;
  }

  private String single(String edtf) {
    if (edtf.endsWith("~")) {
      return messages.say("date_about", single(edtf.substring(0, edtf.length() - 1)));
    }
    if (edtf.endsWith("?")) {
      return messages.say("date_perhaps", single(edtf.substring(0, edtf.length() - 1)));
    }
    return switch (edtf.length()) {
      case 7 -> YearMonth.parse(edtf).format(month);
      case 10 -> LocalDate.parse(edtf).format(day);
      default -> edtf;
    };
  }
}
