package org.khorgos.curation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.khorgos.curation.file.DatasetText.append;
import static org.khorgos.curation.file.DatasetText.frozen;
import static org.khorgos.curation.file.DatasetText.released;
import static org.khorgos.curation.file.DatasetText.small;
import static org.khorgos.curation.file.DatasetText.table;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.yaml.FileError;

/** Tables as people bring them, with generated rows in the layout of the publisher. */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BulkTableTest {

  private static final String SOURCE =
      """
      - {id: baci, name: BACI, language: en, kind: dataset, read: rows, sources: [baci#table]}
      - {id: comtrade, name: UN Comtrade, language: en, kind: dataset, read: rows, sources: [comtrade#table]}
      """;

  /** One file a year; the codes of states not asked for are left out. */
  private static final String BACI =
      """
      - id: baci
        dataset: trade-figures
        article: baci
        files: [BACI_HS92_Y2021.csv, BACI_HS92_Y2022.csv]
        entry: "{t}, {i}, {j}, {k}"
        missing: [NA]
        columns:
        - {name: exporter, of: i, others: left-out, codes: {156: china, 398: kazakhstan}}
        - {name: importer, of: j, others: left-out, codes: {156: china, 398: kazakhstan}}
        - {name: usd, of: v, times: 1000}
        record:
          id: "baci-{t}-{exporter}-{importer}-{k}"
          name: Exports of HS {k} from {exporter} to {importer} in {t}
          flow: exports
          reporter: "{exporter}"
          partner: "{importer}"
          date: "{t}"
          measure: level
          value: "{usd}"
          unit: money
          currency: USD
          printed: "{v}"
          summary: "{q} tonnes"
      """;

  private static final String COMTRADE =
      """
      - id: comtrade
        dataset: trade-figures
        article: comtrade
        files: [comtrade.csv]
        entry: "{period}, {reporterISO}, {partnerISO}, {flowCode}, {cmdCode}"
        columns:
        - {name: flow, of: flowCode, others: left-out, codes: {M: imports, X: exports}}
        - {name: by, of: reporterISO, codes: {CHN: china, KAZ: kazakhstan}}
        - {name: with, of: partnerISO, codes: {CHN: china, KAZ: kazakhstan}}
        - {name: all, of: cmdCode, others: left-out, codes: {TOTAL: all}}
        record:
          id: "comtrade-{period}-{by}-{flow}-{with}"
          name: "{flow} of {by}, {with}, {period}"
          flow: "{flow}"
          commodity: "{all}"
          reporter: "{by}"
          partner: "{with}"
          date: "{period}"
          measure: level
          value: "{primaryValue}"
          unit: money
          currency: USD
          printed: "{primaryValue}"
      """;

  private static final String COMTRADE_ROWS =
      """
      period,reporterCode,reporterISO,partnerCode,partnerISO,flowCode,cmdCode,primaryValue,cifvalue,fobvalue,netWgt,isAggregate
      2022,398,KAZ,156,CHN,M,TOTAL,10987654321.5,10987654321.5,,,1
      2022,398,KAZ,156,CHN,X,TOTAL,13165000000,,13165000000,,1
      2022,398,KAZ,156,CHN,RX,TOTAL,1,,1,,1
      2022,156,CHN,398,KAZ,X,27,5,,5,12,0
      """;

  @Inject StartupLoad opening;
  @Inject Loader loader;
  @Inject DryRun dryRun;

  @AfterAll
  void restore() {
    opening.load(released(frozen(loader)));
  }

  private DatasetFiles withSources() {
    return append(small(loader), "articles.yaml", SOURCE);
  }

  private DatasetFiles baci(String second) {
    return table(
        table(
            table(withSources(), "tables/baci.yaml", BACI),
            "tables/BACI_HS92_Y2021.csv",
            "t,i,j,k,v,q\n2021,156,398,010121,12.5,NA\n2021,36,398,010121,9,1\n"),
        "tables/BACI_HS92_Y2022.csv",
        "t,i,j,k,v,q\n" + second);
  }

  @Test
  void aFileAYearIsReadWithItsCodesAndUnits() {
    opening.load(released(baci("2022,398,156,270900,1234567.891,88.5\n")));
    JsonPath found = Api.json("/v1/trade-figures?currency=USD&article=baci");
    assertThat(found.getList("data.id"))
        .containsExactly("baci-2021-china-kazakhstan-010121", "baci-2022-kazakhstan-china-270900");
    assertThat(found.getList("data.value", Double.class)).containsExactly(12500.0, 1234567891.0);
    assertThat(found.getList("data.summary")).containsExactly(null, "88.5 tonnes");
    assertThat(found.getList("data[1].articles")).containsExactly("baci");
    assertThat(
            Api.json("/v1/evidence?record=baci-2022-kazakhstan-china-270900").getList("data.entry"))
        .containsExactly("2022, 398, 156, 270900");
    assertThat(Api.total("/v1/trade-figures?q=270900")).isEqualTo(1);
    assertThat(Api.total("/v1/trade-figures?q=Китай&article=baci")).isEqualTo(2);
    assertThat(Api.total("/v1/timeline?actor=china&dataset=trade-figures")).isEqualTo(2);
  }

  @Test
  void reporterAndPartnerAreToldApart() {
    DatasetFiles files = table(withSources(), "tables/comtrade.yaml", COMTRADE);
    opening.load(released(table(files, "tables/comtrade.csv", COMTRADE_ROWS)));
    JsonPath found = Api.json("/v1/trade-figures?article=comtrade&reporter=kazakhstan&sort=id");
    assertThat(found.getList("data.id"))
        .containsExactly(
            "comtrade-2022-kazakhstan-exports-china", "comtrade-2022-kazakhstan-imports-china");
    assertThat(found.getList("data.commodity")).containsExactly("all", "all");
    assertThat(Api.get("/v1/trade-figures.csv?article=comtrade&fields=value").asString())
        .contains("comtrade-2022-kazakhstan-imports-china,10987654321.5");
    assertThat(Api.total("/v1/trade-figures?article=comtrade")).isEqualTo(2);
  }

  @Test
  void aRevisedTableChangesItsRowsAloneAndTheOldReleaseKeepsThem() {
    opening.load(released(baci("2022,398,156,270900,1,NA\n2022,398,156,270112,5,NA\n")));
    String before = Api.json("/v1").getString("meta.release");
    opening.load(released(baci("2022,398,156,270900,2,NA\n2022,398,156,740311,7,NA\n")));
    JsonPath changes = Api.json("/v1/changes?since=" + before);
    assertThat(changes.getList("data.record"))
        .containsExactlyInAnyOrder(
            "baci-2022-kazakhstan-china-740311",
            "baci-2022-kazakhstan-china-270112",
            "baci-2022-kazakhstan-china-270900",
            "baci-2022-kazakhstan-china-270900");
    String value = "/v1/trade-figures/baci-2022-kazakhstan-china-270900";
    assertThat(Api.json(value).getInt("data.value")).isEqualTo(2000);
    assertThat(Api.json(value + "?release=" + before).getInt("data.value")).isEqualTo(1000);
    assertThat(Api.total("/v1/trade-figures?article=baci&release=" + before)).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2022,398,156,270900,lots,NA | BACI_HS92_Y2022.csv:2: -: v: “lots” is not a number
          2022,398,156,270900,1 | BACI_HS92_Y2022.csv:2: -: -: has 5 cells where the first line has 6
          1. May,398,156,270900,1,NA | baci-1. May-kazakhstan-china-270900: id: must be lower-case words
          2021,156,398,010121,1,NA | tables/BACI_HS92_Y2022.csv:2: baci-2021-china-kazakhstan-010121: id: is the id of another row too, in line 2 of
          """)
  void aRowThatIsWrongIsToldWithItsLine(String row, String told) {
    InvalidDatasetException invalid =
        catchThrowableOfType(
            InvalidDatasetException.class, () -> opening.load(released(baci(row + "\n"))));
    assertThat(invalid.errors().stream().map(FileError::toString))
        .anySatisfy(error -> assertThat(error).contains(told));
    assertThat(Api.get("/v1/trade-figures?limit=1").statusCode()).isEqualTo(200);
  }

  @Test
  void aMappingThatDoesNotFitItsTableIsToldOnce() {
    DatasetFiles files =
        table(
            baci("2022,398,156,270900,1,NA\n"),
            "tables/baci.yaml",
            BACI.replace("{name: usd, of: v, times", "{name: usd, of: value, times"));
    assertThat(errors(files))
        .hasSize(2)
        .allMatch(
            error ->
                error.contains("names columns that")
                    && error.contains("has not: value; it has t, i"));
    assertThat(errors(table(baci(""), "tables/baci.yaml", BACI.replace("Y2022", "Y2023"))))
        .singleElement()
        .asString()
        .contains("BACI_HS92_Y2023.csv, which is not in tables/");
    assertThat(errors(table(baci(""), "tables/baci.yaml", BACI.replace("flow:", "flwo:"))))
        .anyMatch(error -> error.contains("flwo"));
  }

  private List<String> errors(DatasetFiles files) {
    return catchThrowableOfType(InvalidDatasetException.class, () -> opening.load(released(files)))
        .errors()
        .stream()
        .map(FileError::toString)
        .toList();
  }

  @Test
  void manyRowsAreLookedUpAndNotHeld() {
    var rows = new StringBuilder();
    var random = new Random(1);
    for (int product = 0; product < 3_000; product++) {
      rows.append("2022,398,156,%06d,%d,NA\n".formatted(product, random.nextInt(1, 1000)));
    }
    opening.load(released(baci(rows.toString())));
    assertThat(Api.total("/v1/trade-figures?article=baci")).isEqualTo(3_001);
    assertThat(Api.total("/v1/trade-figures?id=baci-2022-kazakhstan-china-002999")).isEqualTo(1);
    assertThat(Api.get("/v1/trade-figures/baci-2022-kazakhstan-china-001234").statusCode())
        .isEqualTo(200);
    JsonPath unknown = Api.json(400, "/v1/trade-figures?id=baci-2022-kazakhstan-chna-000001");
    assertThat(unknown.getList("errors[0].did_you_mean")).isNotEmpty();
    assertThat(Api.total("/v1/evidence?record=baci-2022-kazakhstan-china-000007")).isEqualTo(1);
    assertThat(Api.json(400, "/v1/evidence?record=baci-2022-kazakhstan").getList("errors"))
        .hasSize(1);
    assertThat(Api.get("/v1/trade-figures.csv?article=baci").asString().lines()).hasSize(3_002);
  }

  @Test
  void aDryRunTellsWhatARevisedTableChanges() {
    DatasetFiles before = baci("2022,398,156,270900,1,NA\n");
    DryRun.Outcome outcome = dryRun.of(baci("2022,398,156,270900,2,NA\n"), Optional.of(before));
    assertThat(outcome.records()).containsEntry("trade-figures", 3);
    assertThat(outcome.differences().orElseThrow())
        .extracting(difference -> difference.record() + " " + difference.field())
        .containsExactly(
            "baci-2022-kazakhstan-china-270900 printed", "baci-2022-kazakhstan-china-270900 value");
  }

  @Test
  void aDatasetMayLieInSeveralFiles() {
    DatasetFiles files =
        table(
            small(loader),
            "trade_figures/more.yaml",
            """
            - id: more-trade
              name: More trade
              flow: exports
              measure: level
              value: 2
              unit: money
              currency: USD
              printed: "$2"
              sources: [weitz-caci#1]
            """);
    opening.load(released(files));
    assertThat(Api.json("/v1/trade-figures?sort=id").getList("data.id"))
        .containsExactly("more-trade", "trade");
    assertThat(errors(append(files, "trade_figures/more.yaml", "- {id: trade}")))
        .anyMatch(
            error ->
                error.contains(
                    "db/dataset/trade_figures/more.yaml:11: trade: id: is the id of another entry too, in line 1 of db/dataset/trade_figures.yaml"));
  }
}
