package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.DisplayValue;

/** Trade figures that sources report, by period. */
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
  public ChartTable table(JsonNode data, ResponseLabels labels) {
    return new ChartTable(
        List.of(
            labels.heading("chart_line"),
            labels.heading("chart_period"),
            labels.heading("chart_qualifier"),
            labels.numeric("chart_number"),
            labels.heading("chart_printed"),
            labels.heading("chart_who"),
            labels.heading("chart_sources")),
        ResponseLabels.items(data.path("data"))
            .flatMap(
                period ->
                    ResponseLabels.items(period.path("values"))
                        .map(value -> row(period, value, labels)))
            .toList());
  }

  private static ChartTable.Row row(JsonNode period, JsonNode value, ResponseLabels labels) {
    String relation = ResponseLabels.text(value, "relation");
    boolean other = !relation.equals("first");
    Cell qualifier =
        Cell.text(DisplayValue.plain(labels.code(ResponseLabels.text(value, "qualifier"))));
    String id = ResponseLabels.text(value, "id");
    String printed = ResponseLabels.text(value, "printed");
    String number = labels.number(value.path("value"));
    return new ChartTable.Row(
        Cell.text(DisplayValue.plain(line(period, labels))),
        List.of(
            Cell.text(DisplayValue.plain(period(period, labels))),
            other ? qualifier.marked(labels.code(relation)) : qualifier,
            Cell.number(new DisplayValue(number, labels.href(FIGURES, id), "")),
            Cell.text(DisplayValue.plain(other ? "" : printed)),
            Cell.text(labels.record("actors", ResponseLabels.text(value, "attributed_to"))),
            Cell.list(
                ResponseLabels.items(value.path("articles"))
                    .map(article -> labels.source(article.asText(), ""))
                    .toList())));
  }

  private static String line(JsonNode period, ResponseLabels labels) {
    String parties =
        Stream.of("reporter", "partner")
            .map(party -> ResponseLabels.text(period, party))
            .filter(id -> !id.isEmpty())
            .map(id -> labels.label("actors", id))
            .collect(Collectors.joining("–"));
    String commodity = ResponseLabels.text(period, "commodity");
    String currency = ResponseLabels.text(period, "currency");
    return Stream.of(
            parties,
            labels.code(ResponseLabels.text(period, "flow")),
            commodity.equals("all") ? "" : labels.code(commodity),
            labels.code(ResponseLabels.text(period, "measure")),
            currency.isEmpty() ? labels.code(ResponseLabels.text(period, "unit")) : currency)
        .filter(part -> !part.isEmpty())
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private static String period(JsonNode period, ResponseLabels labels) {
    String date = labels.date(ResponseLabels.text(period, "date"));
    String base = ResponseLabels.text(period, "base_date");
    return base.isEmpty() ? date : labels.say("chart_against", date, labels.date(base));
  }
}
