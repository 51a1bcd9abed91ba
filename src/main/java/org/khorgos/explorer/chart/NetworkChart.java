package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.DisplayValue;

/** Who took part in exercises together. */
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
  public int size(JsonNode answer) {
    return answer.path("data").path("links").size();
  }

  @Override
  public ChartTable table(JsonNode answer, ResponseLabels scene) {
    return new ChartTable(
        List.of(
            scene.heading("chart_actor"),
            scene.heading("chart_other_actor"),
            scene.numeric("chart_shared")),
        ResponseLabels.items(answer.path("data").path("links"))
            .map(link -> row(link, scene))
            .toList());
  }

  private static ChartTable.Row row(JsonNode link, ResponseLabels scene) {
    String source = ResponseLabels.text(link, "source");
    String target = ResponseLabels.text(link, "target");
    String both =
        scene.records(
            "exercises",
            Map.of("participant_all", source + "," + target),
            Map.of("actor", "participant"));
    return new ChartTable.Row(
        Cell.text(scene.record("actors", source)),
        List.of(
            Cell.text(scene.record("actors", target)),
            Cell.number(new DisplayValue(scene.number(link.path("weight")), both, ""))));
  }
}
