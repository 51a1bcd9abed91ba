package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;
import org.khorgos.query.columns.Type;

@DatabaseTest
class XlsxFormatTest {

  private static final String COOPERATION =
      "/v1/exercises.xlsx?id=cooperation-2019&fields=name,start_date,participants,personnel,reservation";

  @Test
  void everyCellHasTheTypeOfItsValue() throws IOException {
    List<Row> rows = sheet(get(COOPERATION).asByteArray(), "exercises");
    assertThat(rows.get(0).stream().map(Cell::getText))
        .containsExactly("id", "name", "start_date", "participants", "personnel", "reservation");
    Row row = rows.get(1);
    assertThat(row.getCell(1).getText()).isEqualTo("Cooperation-2019");
    assertThat(row.getCell(2).getType()).isEqualTo(CellType.NUMBER);
    assertThat(row.getCell(2).getDataFormatString()).isEqualTo("yyyy-mm-dd");
    String start = json("/v1/exercises/cooperation-2019").getString("data.start_date");
    assertThat(row.getCell(2).asDate()).isEqualTo(LocalDate.parse(start).atStartOfDay());
    assertThat(row.getCell(3).getText())
        .startsWith("tajikistan (host")
        .contains("; china; pla-western-theater-command (about 580)");
    assertThat(row.getCell(4).asNumber()).isEqualTo(BigDecimal.valueOf(1200));
    assertThat(row.getOptionalCell(5)).isEmpty();
  }

  @Test
  void theSourcesThatTheRowsCiteHaveASheetWhateverColumnsAreShown() throws IOException {
    List<Row> rows =
        sheet(get("/v1/exercises.xlsx?year=2019&fields=name").asByteArray(), "sources");
    Set<String> cited = new HashSet<>();
    cited.addAll(
        json("/v1/exercises?year=2019&include=readings")
            .<String>getList("data.readings.sources.article.flatten()"));
    assertThat(rows.get(0).stream().map(Cell::getText))
        .contains("id", "name", "authors", "outlet", "url", "start_date");
    assertThat(rows.stream().skip(1).map(row -> row.getCell(0).getText()))
        .containsExactlyInAnyOrderElementsOf(cited);
  }

  @Test
  void itSaysWhereItIsFrom() throws IOException {
    List<Row> about = sheet(get("/v1/trade-figures.xlsx?year=2006").asByteArray(), "about");
    JsonPath json = json("/v1/trade-figures?year=2006");
    assertThat(about.stream().map(row -> row.getCell(0).getText()))
        .containsExactly(
            "what",
            "title",
            "release",
            "released_at",
            "permalink",
            "citation",
            "licence",
            "attribution");
    assertThat(about.get(4).getCell(1).getText())
        .isEqualTo(
            json.getString("meta.permalink")
                .replace("/v1/trade-figures?", "/v1/trade-figures.xlsx?"));
    assertThat(about.get(7).getCell(1).getText())
        .isEqualTo(String.join("; ", json.<String>getList("meta.attributions")));
  }

  @Test
  void everyRecordHasARow() throws IOException {
    List<Row> rows = sheet(get("/v1/actors.xlsx").asByteArray(), "actors");
    assertThat(rows.stream().skip(1).map(row -> row.getCell(0).getText()))
        .containsExactlyElementsOf(ids("/v1/actors?limit=1000"));
  }

  @Test
  void whatLooksLikeAFormulaIsTextAndADayThatExcelDoesNotKnowToo() throws IOException {
    Result result =
        new FormatFixture()
            .with("text", Type.Plain.TEXT)
            .with("day", new Type.Day())
            .of(
                List.of(
                    FormatFixture.row("text", "=1+1", "day", "1899-12-31"),
                    FormatFixture.row("text", "<&>\"", "day", "1900-01-01"),
                    FormatFixture.row("text", null, "day", null)));
    var out = new ByteArrayOutputStream();
    new XlsxFormat().write(result, Set.of(), out);
    List<Row> rows = sheet(out.toByteArray(), "things");
    assertThat(rows.get(1).getCell(0).getType()).isEqualTo(CellType.STRING);
    assertThat(rows.get(1).getCell(0).getText()).isEqualTo("=1+1");
    assertThat(rows.get(1).getCell(1).getText()).isEqualTo("1899-12-31");
    assertThat(rows.get(2).getCell(0).getText()).isEqualTo("<&>\"");
    assertThat(rows.get(2).getCell(1).asDate()).isEqualTo(LocalDateTime.of(1900, 1, 1, 0, 0));
    assertThat(rows).hasSizeBetween(3, 4);
  }

  private static List<Row> sheet(byte[] bytes, String name) throws IOException {
    try (var workbook =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      return workbook.findSheet(name).orElseThrow().read();
    }
  }
}
