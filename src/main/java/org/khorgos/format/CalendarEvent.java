package org.khorgos.format;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A dated record as an event of a calendar. */
final class CalendarEvent {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

  private final Result result;
  private final Map<String, Object> row;

  CalendarEvent(Result result, Map<String, Object> row) {
    this.result = result;
    this.row = row;
  }

  static boolean isDated(Map<String, Object> row) {
    return row.get("start_date") != null;
  }

  void write(VObjectWriter calendar) throws IOException {
    String released = TIME.format(result.provenance().releasedAt());
    String id = String.valueOf(row.get("id"));
    LocalDate first = LocalDate.parse(String.valueOf(row.get("start_date")));
    calendar.writeBeginComponent("VEVENT");
    calendar.writeProperty("UID", text(result.name() + "/" + id + "@khorgos"));
    calendar.writeProperty("DTSTAMP", released);
    calendar.writeProperty("LAST-MODIFIED", released);
    calendar.writeProperty(day("DTSTART", first));
    calendar.writeProperty(day("DTEND", last(first).plusDays(1)));
    calendar.writeProperty("SUMMARY", text(String.valueOf(row.get("name"))));
    calendar.writeProperty("DESCRIPTION", text(description()));
    if (result.hasRecords()) {
      calendar.writeProperty("URL", result.provenance().permalink(result.path() + "/" + id));
    }
    calendar.writeProperty("TRANSP", "TRANSPARENT");
    calendar.writeEndComponent("VEVENT");
  }

  private LocalDate last(LocalDate first) {
    @Nullable Object last = row.get("end_date");
    return last == null ? first : LocalDate.parse(last.toString());
  }

  private String description() {
    String sources =
        result.held().stream()
            .filter(CitedSources::isCitations)
            .map(column -> "Sources: " + CellText.of(column, row.get(column.name())))
            .collect(Collectors.joining());
    return Stream.of(said("", "summary"), said("Date: ", "date"), end(), sources)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private String said(String before, String column) {
    @Nullable Object value = row.get(column);
    return value == null ? "" : before + value;
  }

  private String end() {
    return row.get("end_date") == null ? "Only its first day is shown: its end is open." : "";
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
