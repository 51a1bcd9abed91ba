package org.khorgos.format;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/** A dated record as an event of a calendar. */
final class CalendarEvent {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Result result;
  private final Row row;

  CalendarEvent(Result result, Row row) {
    this.result = result;
    this.row = row;
  }

  static boolean isDated(Result result, Row row) {
    return !result.text(row, Role.FIRST_DAY).isEmpty();
  }

  void write(VObjectWriter calendar) throws IOException {
    String released = TIME.format(result.provenance().releasedAt());
    String id = row.id();
    LocalDate first = LocalDate.parse(text(Role.FIRST_DAY));
    calendar.writeBeginComponent("VEVENT");
    calendar.writeProperty("UID", text(result.name() + "/" + id + "@khorgos"));
    calendar.writeProperty("DTSTAMP", released);
    calendar.writeProperty("LAST-MODIFIED", released);
    calendar.writeProperty(day("DTSTART", first));
    calendar.writeProperty(day("DTEND", last(first).plusDays(1)));
    calendar.writeProperty("SUMMARY", text(text(Role.NAME)));
    calendar.writeProperty("DESCRIPTION", text(description()));
    if (result.hasRecords()) {
      calendar.writeProperty("URL", result.provenance().permalink(result.path() + "/" + id));
    }
    calendar.writeProperty("TRANSP", "TRANSPARENT");
    calendar.writeEndComponent("VEVENT");
  }

  private LocalDate last(LocalDate first) {
    String last = text(Role.LAST_DAY);
    return last.isEmpty() ? first : LocalDate.parse(last);
  }

  private String description() {
    String sources =
        result.held().stream()
            .filter(column -> column.role() == Role.ARTICLES)
            .filter(column -> !row.list(column.name()).isEmpty())
            .map(column -> "Sources: " + CellText.of(column, row))
            .collect(Collectors.joining());
    return Stream.of(text(Role.SUMMARY), date(), end(), sources)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String text(Role role) {
    return result.text(row, role);
  }

  private String date() {
    String date = text(Role.DATE);
    return date.isEmpty() ? "" : "Date: " + date;
  }

  private String end() {
    return text(Role.LAST_DAY).isEmpty() ? "Only its first day is shown: its end is open." : "";
  }

  private static VObjectProperty day(String name, LocalDate day) {
    var property = new VObjectProperty(name, DateTimeFormatter.BASIC_ISO_DATE.format(day));
    property.getParameters().put("VALUE", "DATE");
    return property;
  }

  /** A text as a value; the writer sees to line breaks. */
  static String text(String text) {
    return VObjectPropertyValues.escape(text);
  }
}
