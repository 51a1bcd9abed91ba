package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.DisplayValue;

/** Exercises by year and participant. */
@Singleton
class ExerciseChart implements Chart {

  private static final String EXERCISES = "exercises";

  @Override
  public String name() {
    return EXERCISES;
  }

  @Override
  public ChartQuery request() {
    return new ChartQuery(
        "/v1/exercises/aggregate",
        Map.of("group_by", "year,participant"),
        Map.of(),
        List.of("metric", "of", "pivot", "fill", "sort"));
  }

  @Override
  public String dataset() {
    return EXERCISES;
  }

  @Override
  public List<Control> controls() {
    return Control.ofExercises(EXERCISES);
  }

  @Override
  public ChartTable table(JsonNode data, ResponseLabels labels) {
    var years = new TreeSet<String>();
    var counts = new TreeMap<String, Map<String, JsonNode>>();
    ResponseLabels.items(data.path("data"))
        .forEach(
            group -> {
              years.add(ResponseLabels.text(group, "year"));
              counts
                  .computeIfAbsent(ResponseLabels.text(group, "participant"), id -> new TreeMap<>())
                  .put(ResponseLabels.text(group, "year"), group.path("count"));
            });
    return new ChartTable(
        Stream.concat(
                Stream.of(labels.heading("chart_participant")),
                years.stream().map(year -> heading(year, labels)))
            .toList(),
        counts.entrySet().stream()
            .sorted(Comparator.comparingLong(ExerciseChart::most).reversed())
            .map(
                row ->
                    new ChartTable.Row(
                        Cell.text(labels.record("actors", row.getKey())),
                        years.stream()
                            .map(year -> cell(row.getKey(), year, row.getValue(), labels))
                            .toList()))
            .toList());
  }

  /** Rows with most exercises come first, as in the drawing. */
  private static long most(Map.Entry<String, Map<String, JsonNode>> row) {
    return row.getValue().values().stream().mapToLong(JsonNode::asLong).sum();
  }

  private static ChartTable.Heading heading(String year, ResponseLabels labels) {
    return new ChartTable.Heading(year.isEmpty() ? labels.say("chart_not_stated") : year, true);
  }

  private static Cell cell(
      String participant, String year, Map<String, JsonNode> counts, ResponseLabels labels) {
    if (!counts.containsKey(year)) {
      return Cell.number();
    }
    boolean known = !participant.isEmpty() && !year.isEmpty();
    return Cell.number(
        new DisplayValue(
            labels.number(counts.get(year)),
            known
                ? labels.records(EXERCISES, Map.of("participant_all", participant, "year", year))
                : "",
            ""));
  }
}
