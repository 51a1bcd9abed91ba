package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.DisplayValue;

/** What sources say of trade, period by period. */
@Singleton
class TradeChart implements Chart {

  private static final String FIGURES = "trade-figures";

  @Override
  public String name() {
    return "trade";
  }

  @Override
  public ChartQuery request() {
    return new ChartQuery("/v1/trade-figures/series", Map.of(), Map.of(), List.of());
  }

  @Override
  public String dataset() {
    return FIGURES;
  }

  @Override
  public Map<String, String> opening() {
    return Map.of("reporter", "kazakhstan", "partner", "china", "flow", "total-trade");
  }

  @Override
  public List<Control> controls() {
    return List.of(
        Control.one(FIGURES, "reporter"),
        Control.one(FIGURES, "partner"),
        Control.one(FIGURES, "flow"),
        Control.one(FIGURES, "measure"),
        Control.one(FIGURES, "commodity"),
        Control.one(FIGURES, "year"));
  }

  @Override
  public ChartTable table(JsonNode answer, ResponseLabels scene) {
    return new ChartTable(
        List.of(
            scene.heading("chart_line"),
            scene.heading("chart_period"),
            scene.heading("chart_qualifier"),
            scene.numeric("chart_number"),
            scene.heading("chart_printed"),
            scene.heading("chart_who"),
            scene.heading("chart_sources")),
        ResponseLabels.items(answer.path("data"))
            .flatMap(
                period ->
                    ResponseLabels.items(period.path("values"))
                        .map(value -> row(period, value, scene)))
            .toList());
  }

  private static ChartTable.Row row(JsonNode period, JsonNode value, ResponseLabels scene) {
    boolean other = value.path("alternative").asBoolean();
    Cell qualifier =
        Cell.text(DisplayValue.plain(scene.code(ResponseLabels.text(value, "qualifier"))));
    String id = ResponseLabels.text(value, "id");
    String printed = ResponseLabels.text(value, "printed");
    String number = value.hasNonNull("value") ? scene.number(value.path("value")) : printed;
    return new ChartTable.Row(
        Cell.text(DisplayValue.plain(line(period, scene))),
        List.of(
            Cell.text(DisplayValue.plain(period(period, scene))),
            other ? qualifier.marked(scene.say("record_rival")) : qualifier,
            Cell.number(new DisplayValue(number, scene.href(FIGURES, id), "")),
            Cell.text(DisplayValue.plain(other ? "" : printed)),
            Cell.text(scene.record("actors", ResponseLabels.text(value, "attributed_to"))),
            Cell.list(
                ResponseLabels.items(value.path("articles"))
                    .map(article -> scene.source(article.asText(), ""))
                    .toList())));
  }

  private static String line(JsonNode period, ResponseLabels scene) {
    String parties =
        Stream.of("reporter", "partner")
            .map(party -> ResponseLabels.text(period, party))
            .filter(id -> !id.isEmpty())
            .map(id -> scene.label("actors", id))
            .collect(Collectors.joining("–"));
    String commodity = ResponseLabels.text(period, "commodity");
    String currency = ResponseLabels.text(period, "currency");
    return Stream.of(
            parties,
            scene.code(ResponseLabels.text(period, "flow")),
            commodity.equals("all") ? "" : scene.code(commodity),
            scene.code(ResponseLabels.text(period, "measure")),
            currency.isEmpty() ? scene.code(ResponseLabels.text(period, "unit")) : currency)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String period(JsonNode period, ResponseLabels scene) {
    String said = scene.date(ResponseLabels.text(period, "date"));
    String base = ResponseLabels.text(period, "base_date");
    return base.isEmpty() ? said : scene.say("chart_against", said, scene.date(base));
  }
}
