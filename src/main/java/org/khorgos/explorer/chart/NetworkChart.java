package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.DisplayValue;

/** Actors that took part in the same exercises. */
@Singleton
class NetworkChart implements Chart {

  private static final String TIMELINE = "timeline";

  @Override
  public String name() {
    return "network";
  }

  @Override
  public ChartQuery request() {
    return new ChartQuery("/v1/network", Map.of("dataset", "exercises"), Map.of(), List.of("sort"));
  }

  @Override
  public String dataset() {
    return TIMELINE;
  }

  @Override
  public Map<String, String> opening() {
    return Map.of("actor_kind", "state");
  }

  @Override
  public List<Control> controls() {
    return List.of(
        Control.several(TIMELINE, "actor"),
        Control.one(TIMELINE, "year"),
        new Control("actor_kind", "actors", "kind", false),
        Control.number("min_weight"));
  }

  @Override
  public int size(JsonNode data) {
    return data.path("data").path("links").size();
  }

  @Override
  public ChartTable table(JsonNode data, ResponseLabels labels) {
    return new ChartTable(
        List.of(
            labels.heading("chart_actor"),
            labels.heading("chart_other_actor"),
            labels.numeric("chart_shared")),
        ResponseLabels.items(data.path("data").path("links"))
            .map(link -> row(link, labels))
            .toList());
  }

  private static ChartTable.Row row(JsonNode link, ResponseLabels labels) {
    String source = ResponseLabels.text(link, "source");
    String target = ResponseLabels.text(link, "target");
    String both =
        labels.records(
            "exercises",
            Map.of("participant_all", source + "," + target),
            Map.of("actor", "participant"));
    return new ChartTable.Row(
        Cell.text(labels.record("actors", source)),
        List.of(
            Cell.text(labels.record("actors", target)),
            Cell.number(new DisplayValue(labels.number(link.path("weight")), both, ""))));
  }
}
