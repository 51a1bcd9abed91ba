package org.khorgos.record.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.walk;
import static org.khorgos.curation.file.DatasetText.append;
import static org.khorgos.curation.file.DatasetText.frozen;
import static org.khorgos.curation.file.DatasetText.released;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.load.StartupLoad;

@DatabaseTest
class SeriesTest {

  /** One figure, and another of which a source reports other values and another name. */
  private static final String FIGURES_OF_1901 =
      """
      - id: one-figure
        name: One figure
        flow: total-trade
        commodity: all
        reporter: kazakhstan
        partner: china
        date: "1901"
        measure: level
        value: 8360000000
        unit: money
        currency: USD
        printed: "8.36"
        sources: [mcdermott-caci-2007#1]
      - id: another-figure
        name: Another figure
        flow: total-trade
        commodity: all
        reporter: kazakhstan
        partner: china
        date: "1901"
        measure: level
        value:
          value: 9000000000
          qualifier: about
          others:
            - {value: 7000000000, relation: contradicts, sources: [ramani-diplomat#1]}
            - {value: 100, currency: CNY, relation: other-base, sources: [ramani-diplomat#2]}
        unit: money
        currency: USD
        attributed_to: nazarbayev
        printed: "9"
        sources: [weitz-caci#1]
      """;

  @Inject Loader loader;
  @Inject StartupLoad opening;

  @Test
  void levelsGrowthAndForecastAreDistinctSeriesInOrderOfTime() {
    JsonPath series =
        json(
            "/v1/trade-figures/series?id=china-kazakhstan-trade-2006,china-kazakhstan-trade-growth-2006,"
                + "china-kazakhstan-trade-2007-first-half,china-kazakhstan-trade-growth-2007-first-half,"
                + "china-kazakhstan-trade-forecast-2008");
    List<String> rows = new ArrayList<>();
    for (Map<String, Object> row : series.<Map<String, Object>>getList("data")) {
      rows.add(row.get("measure") + " " + row.get("date") + " " + row.get("low"));
    }
    assertThat(rows)
        .containsExactly(
            "forecast 2008 12000000000",
            "growth 2006 22.8",
            "growth 2007-01/2007-06 60.4",
            "level 2006 8360000000",
            "level 2007-01/2007-06 5970000000");
    assertThat(series.getString("data[0].values[0].attributed_to")).isEqualTo("nazarbayev");
    assertThat(series.getString("data[1].base_date")).isEqualTo("2005");
  }

  @Test
  void everyFigureIsInTheSeriesOnce() {
    List<String> ids =
        json("/v1/trade-figures/series")
            .getList("data.values.flatten().findAll { it.relation == 'first' }.id");
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(walk("/v1/trade-figures?fields=id&limit=1000"));
  }

  @Test
  void figuresWithoutAPeriodAreNotCompared() {
    List<Map<String, Object>> undated =
        json("/v1/trade-figures/series").getList("data.findAll { it.date == null }");
    assertThat(undated).isNotEmpty().allSatisfy(row -> assertThat(row.get("sources")).isNotNull());
    assertThat(
            json("/v1/trade-figures/series")
                .getList("data.findAll { it.date == null }.values*.id*.unique()"))
        .allSatisfy(ids -> assertThat((List<?>) ids).hasSize(1));
  }

  @Test
  void whatSourcesReportDifferentlyForOnePeriodIsABand() {
    opening.load(released(append(frozen(loader), "trade_figures.yaml", FIGURES_OF_1901)));
    try {
      String query = "?year=1901";
      JsonPath series = json("/v1/trade-figures/series" + query);
      assertThat(series.getList("data")).hasSize(1);
      assertThat(series.getList("data[0].values.value"))
          .map(String::valueOf)
          .containsExactlyInAnyOrder("9000000000", "7000000000", "8360000000");
      assertThat(series.getLong("data[0].low")).isEqualTo(7000000000L);
      assertThat(series.getLong("data[0].high")).isEqualTo(9000000000L);
      assertThat(series.getInt("data[0].sources")).isEqualTo(3);
      assertThat(series.getList("data[0].values.findAll { it.relation == 'contradicts' }.articles"))
          .isEqualTo(List.of(List.of("ramani-diplomat")));
      assertThat(series.getString("data[0].values.find { it.id == 'another-figure' }.qualifier"))
          .isEqualTo("about");
      assertThat(get("/v1/trade-figures/series.csv" + query).asString())
          .contains("9000000000 (about, nazarbayev); 7000000000 (contradicts)")
          .contains(",7000000000,9000000000,3");
    } finally {
      opening.load(released(frozen(loader)));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "yeer=2006, yeer, is not a parameter",
    "sort=value, sort, is for lists",
    "limit=5, limit, is for lists",
    "reporter=kazakstan, reporter, is not known",
    "group_by=year, group_by, is for /v1/trade-figures/aggregate",
  })
  void anInvalidParameterIsReported(String query, String parameter, String detail) {
    JsonPath problem = json(400, "/v1/trade-figures/series?" + query);
    assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(problem.getString("errors[0].detail")).contains(detail);
  }
}
