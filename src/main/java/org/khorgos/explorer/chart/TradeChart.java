package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.Value;

/** What sources say of trade, period by period. */
@Singleton
class TradeChart implements Chart {

  private static final String FIGURES = "trade-figures";

  @Override
  public String name() {
    return "trade";
  }

  @Override
  public Request request() {
    return new Request("/v1/trade-figures/series", Map.of(), Map.of(), List.of());
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
  public ChartTable table(JsonNode answer, Scene scene) {
    return new ChartTable(
        List.of(
            scene.heading("chart_line"),
            scene.heading("chart_period"),
            scene.heading("chart_qualifier"),
            scene.numeric("chart_number"),
            scene.heading("chart_printed"),
            scene.heading("chart_who"),
            scene.heading("chart_sources")),
        Scene.items(answer.path("data"))
            .flatMap(
                period ->
                    Scene.items(period.path("values")).map(value -> row(period, value, scene)))
            .toList());
  }

  private static ChartTable.Row row(JsonNode period, JsonNode value, Scene scene) {
    boolean other = value.path("alternative").asBoolean();
    Cell qualifier = Cell.text(Value.plain(scene.code(Scene.text(value, "qualifier"))));
    String id = Scene.text(value, "id");
    String printed = Scene.text(value, "printed");
    String number = value.hasNonNull("value") ? scene.number(value.path("value")) : printed;
    return new ChartTable.Row(
        Cell.text(Value.plain(line(period, scene))),
        List.of(
            Cell.text(Value.plain(period(period, scene))),
            other ? qualifier.marked(scene.say("record_rival")) : qualifier,
            Cell.number(new Value(number, scene.href(FIGURES, id), "")),
            Cell.text(Value.plain(other ? "" : printed)),
            Cell.text(scene.record("actors", Scene.text(value, "attributed_to"))),
            Cell.list(
                Scene.items(value.path("articles"))
                    .map(article -> scene.source(article.asText(), ""))
                    .toList())));
  }

  private static String line(JsonNode period, Scene scene) {
    String parties =
        Stream.of("reporter", "partner")
            .map(party -> Scene.text(period, party))
            .filter(id -> !id.isEmpty())
            .map(id -> scene.label("actors", id))
            .collect(Collectors.joining("–"));
    String commodity = Scene.text(period, "commodity");
    String currency = Scene.text(period, "currency");
    return Stream.of(
            parties,
            scene.code(Scene.text(period, "flow")),
            commodity.equals("all") ? "" : scene.code(commodity),
            scene.code(Scene.text(period, "measure")),
            currency.isEmpty() ? scene.code(Scene.text(period, "unit")) : currency)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String period(JsonNode period, Scene scene) {
    String said = scene.date(Scene.text(period, "date"));
    String base = Scene.text(period, "base_date");
    return base.isEmpty() ? said : scene.say("chart_against", said, scene.date(base));
  }
}
