package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

@DatabaseTest
class CalendarFormatTest {

  @Test
  void everyDatedRecordIsAnEventThatAnotherReaderUnderstands() throws IOException, ParserException {
    Calendar calendar = read(get("/v1/exercises.ics").asByteArray());
    assertThat(calendar.validate().hasErrors()).isFalse();
    List<String> starts = json("/v1/exercises?limit=1000").getList("data.start_date");
    long dated = starts.stream().filter(Objects::nonNull).count();
    assertThat(calendar.<VEvent>getComponents("VEVENT")).hasSize((int) dated);
    assertThat(calendar.getProperty("X-WR-CALDESC").orElseThrow().getValue())
        .contains("Left out, having no first day: " + (starts.size() - dated));
  }

  @Test
  void anEventTellsItsRecord() throws IOException, ParserException {
    VEvent event =
        read(get("/v1/exercises.ics?id=cooperation-2019&fields=id").asByteArray())
            .<VEvent>getComponents("VEVENT")
            .get(0);
    assertThat(value(event, "UID")).isEqualTo("exercises/cooperation-2019@khorgos");
    assertThat(value(event, "SUMMARY")).isEqualTo("Cooperation-2019");
    JsonPath record = json("/v1/exercises/cooperation-2019");
    String start = record.getString("data.start_date");
    String end = record.getString("data.end_date");
    assertThat(end).isGreaterThan(start);
    assertThat(value(event, "DTSTART")).isEqualTo(start.replace("-", ""));
    assertThat(value(event, "DTEND"))
        .isEqualTo(LocalDate.parse(end).plusDays(1).toString().replace("-", ""));
    assertThat(value(event, "URL")).contains("/v1/exercises/cooperation-2019?release=");
    String summary = record.getString("data.summary");
    assertThat(value(event, "DESCRIPTION"))
        .startsWith(summary)
        .contains("Sources: aliyev-caci-2019; ");
  }

  @Test
  void anOpenEndIsToldAndAYearIsAllItsDays() throws IOException, ParserException {
    Result result =
        new FormatFixture()
            .with("id", Type.Plain.TEXT)
            .with("name", Type.Plain.TEXT)
            .as(Role.NAME)
            .with("start_date", new Type.Day())
            .as(Role.FIRST_DAY)
            .with("end_date", new Type.Day())
            .as(Role.LAST_DAY)
            .of(
                List.of(
                    FormatFixture.row(
                        "id",
                        "a",
                        "name",
                        "A, b; c\\d\nПограничный",
                        "start_date",
                        "2019-01-01",
                        "end_date",
                        "2019-12-31"),
                    FormatFixture.row(
                        "id", "b", "name", "B", "start_date", "2003-01-01", "end_date", null),
                    FormatFixture.row(
                        "id", "c", "name", "C", "start_date", null, "end_date", null)));
    var out = new ByteArrayOutputStream();
    new CalendarFormat().write(result, Set.of(), out);
    List<VEvent> events = read(out.toByteArray()).getComponents("VEVENT");
    assertThat(events).hasSize(2);
    assertThat(value(events.get(0), "DTEND")).isEqualTo("20200101");
    assertThat(value(events.get(0), "SUMMARY")).isEqualTo("A, b; c\\d\nПограничный");
    assertThat(value(events.get(1), "DTEND")).isEqualTo("20030102");
    assertThat(value(events.get(1), "DESCRIPTION")).contains("its end is open");
    assertThat(out.toString(StandardCharsets.UTF_8).lines())
        .allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
  }

  @Test
  void whatIsNotDatedHasNoCalendar() {
    assertThat(get("/v1/actors.ics").statusCode()).isEqualTo(404);
  }

  private static String value(VEvent event, String property) {
    return event.getProperty(property).orElseThrow().getValue();
  }

  private static Calendar read(byte[] bytes) throws IOException, ParserException {
    return new CalendarBuilder().build(new ByteArrayInputStream(bytes));
  }
}
