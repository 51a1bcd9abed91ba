package org.khorgos.record.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.json;
import static org.khorgos.Api.walk;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.database.Sql;

@DatabaseTest
class SeriesTest {

  @Inject
  @DataSource("owner")
  AgroalDataSource owner;

  @Test
  void levelsGrowthAndForecastAreToldApartByLineAndTime() {
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
  void everyFigureStandsInTheSeriesOnce() {
    List<String> ids =
        json("/v1/trade-figures/series")
            .getList("data.values.flatten().findAll { !it.alternative }.id");
    assertThat(ids)
        .containsExactlyInAnyOrderElementsOf(walk("/v1/trade-figures?fields=id&limit=1000"));
  }

  @Test
  void figuresWithoutAPeriodAreNotSetSideBySide() {
    List<Map<String, Object>> undated =
        json("/v1/trade-figures/series").getList("data.findAll { it.date == null }");
    assertThat(undated).isNotEmpty().allSatisfy(row -> assertThat(row.get("sources")).isNotNull());
    assertThat(json("/v1/trade-figures/series").getList("data.findAll { it.date == null }.values"))
        .allSatisfy(values -> assertThat((List<?>) values).hasSize(1));
  }

  @Test
  void whatSourcesSayDifferentlyForOnePeriodIsABand() throws SQLException {
    Sql.execute(
        owner,
        "insert into record select k.key, dataset, k.id, name, '1901-01-01', '1901-12-31', '1901', date_precision, date_basis, certainty, reservation, note, search from record r, (values (-7, 'another-figure'), (-8, 'one-figure')) k (key, id) where r.id = 'china-kazakhstan-trade-2006'",
        "insert into trade_figure (key, flow, commodity, reporter_key, partner_key, attributed_to_key, period, measure, value_value, value_qualifier, unit, currency, printed) select -7, flow, commodity, reporter_key, partner_key, (select key from record where id = 'nazarbayev'), period, measure, 9000000000, 'about', unit, currency, '9' from trade_figure where key = (select key from record where id = 'china-kazakhstan-trade-2006')",
        "insert into trade_figure (key, flow, commodity, reporter_key, partner_key, period, measure, value_value, value_qualifier, unit, currency, printed) select -8, flow, commodity, reporter_key, partner_key, period, measure, 8360000000, 'exact', unit, currency, '8.36' from trade_figure where key = (select key from record where id = 'china-kazakhstan-trade-2006')",
        "insert into citation (record_key, position, article, paragraph, part, stance) values (-7, 0, 'weitz-caci', 1, 'body', 'supports'), (-8, 0, 'mcdermott-caci-2007', 1, 'body', 'supports')",
        "insert into alternative (record_key, position, field, value) values (-7, 0, 'name', 'Another name'), (-7, 1, 'value', '7000000000'), (-7, 2, 'value', 'about seven billion')",
        "insert into citation (record_key, position, article, paragraph, part, stance, alternative) values (-7, 1, 'ramani-diplomat', 1, 'body', 'supports', 1), (-7, 2, 'ramani-diplomat', 2, 'body', 'disputes', 1)");
    try {
      String query = "?year=1901";
      JsonPath series = json("/v1/trade-figures/series" + query);
      assertThat(series.getList("data")).hasSize(1);
      assertThat(series.getList("data[0].values.value"))
          .map(String::valueOf)
          .containsExactlyInAnyOrder("9000000000", "7000000000", "null", "8360000000");
      assertThat(series.getLong("data[0].low")).isEqualTo(7000000000L);
      assertThat(series.getLong("data[0].high")).isEqualTo(9000000000L);
      assertThat(series.getInt("data[0].sources")).isEqualTo(3);
      assertThat(series.getList("data[0].values.findAll { it.alternative }.articles"))
          .isEqualTo(List.of(List.of("ramani-diplomat"), List.of()));
      assertThat(series.getString("data[0].values.find { it.id == 'another-figure' }.qualifier"))
          .isEqualTo("about");
      assertThat(get("/v1/trade-figures/series.csv" + query).asString())
          .contains("9000000000 (about, nazarbayev); 7000000000; about seven billion")
          .contains(",7000000000,9000000000,3");
    } finally {
      Sql.execute(owner, "delete from record where key in (-7, -8)");
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
  void aSlipIsTold(String query, String parameter, String detail) {
    JsonPath problem = json(400, "/v1/trade-figures/series?" + query);
    assertThat(problem.getString("errors[0].parameter")).isEqualTo(parameter);
    assertThat(problem.getString("errors[0].detail")).contains(detail);
  }
}
