package org.khorgos.format;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Role;

/** An iCalendar after RFC 5545: dated records as events of whole days. */
@Singleton
public class CalendarFormat implements Format {

  /** Letters, since that is what the writer counts: 75 octets when each has two. */
  private static final int LINE = 37;

  private static final Set<Role> NEEDED = Set.of(Role.NAME, Role.FIRST_DAY, Role.LAST_DAY);
  private static final Set<Role> SHOWN = Set.of(Role.DATE, Role.SUMMARY, Role.ARTICLES);

  @Override
  public String suffix() {
    return "ics";
  }

  @Override
  public String mediaType() {
    return "text/calendar";
  }

  @Override
  public String contentType() {
    return "text/calendar;charset=utf-8";
  }

  @Override
  public String description() {
    return "A calendar of the dated records, as events of whole days: a year from its first day to"
        + " its last, an open end on its first day alone. It says how many have no first day and"
        + " are left out.";
  }

  @Override
  public boolean fits(List<? extends Column<?>> columns) {
    return columns.stream().map(Column::role).collect(Collectors.toSet()).containsAll(NEEDED);
  }

  @Override
  public boolean needs(Column<?> column) {
    return NEEDED.contains(column.role()) || SHOWN.contains(column.role());
  }

  @Override
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    var undated = new AtomicLong();
    result.rows().each(row -> undated.addAndGet(CalendarEvent.isDated(result, row) ? 0 : 1));
    var calendar =
        new VObjectWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), SyntaxStyle.NEW);
    calendar.getFoldedLineWriter().setLineLength(LINE);
    Provenance provenance = result.provenance();
    calendar.writeBeginComponent("VCALENDAR");
    calendar.writeVersion("2.0");
    calendar.writeProperty("PRODID", "-//Khorgos//" + provenance.release() + "//EN");
    calendar.writeProperty("CALSCALE", "GREGORIAN");
    calendar.writeProperty("X-WR-CALNAME", CalendarEvent.text(provenance.title()));
    calendar.writeProperty(
        "X-WR-CALDESC",
        CalendarEvent.text(
            provenance.citation() + "\nLeft out, having no first day: " + undated.get() + "."));
    result
        .rows()
        .write(
            row -> {
              if (CalendarEvent.isDated(result, row)) {
                new CalendarEvent(result, row).write(calendar);
              }
            });
    calendar.writeEndComponent("VCALENDAR");
    calendar.flush();
  }
}
