package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.DisplayValue;

/** Personnel of each exercise, with the other numbers that sources report. */
@Singleton
class TroopsChart implements Chart {

  private static final String EXERCISES = "exercises";
  private static final String NUMBER = "personnel";
  private static final String RELATION = "relation";

  @Override
  public String name() {
    return "troops";
  }

  @Override
  public ChartQuery request() {
    return new ChartQuery(
        "/v1/exercises",
        Map.of(
            "fields",
            "id,name,start_date,date,personnel,personnel_qualifier,readings,disputed",
            "sort",
            "start_date"),
        Map.of(NUMBER, "0..", "limit", "1000"),
        List.of("include", "facets", "cursor"));
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
    return new ChartTable(
        List.of(
            labels.heading("chart_exercise"),
            labels.heading("chart_when"),
            labels.heading("chart_qualifier"),
            labels.numeric("chart_troops_number"),
            labels.heading("chart_sources")),
        ResponseLabels.items(data.path("data"))
            .flatMap(exercise -> rows(exercise, labels).stream())
            .toList());
  }

  /** A row for the number of the record, and one for each other reading of it. */
  private static List<ChartTable.Row> rows(JsonNode exercise, ResponseLabels labels) {
    List<JsonNode> readings = ResponseLabels.items(exercise.path("readings")).toList();
    List<JsonNode> own = readings.stream().filter(reading -> isOf(NUMBER, reading)).toList();
    var rows = new ArrayList<ChartTable.Row>();
    rows.add(
        row(
            exercise,
            Cell.text(DisplayValue.plain(qualifier(exercise, "personnel_qualifier", labels))),
            DisplayValue.plain(labels.number(exercise.path(NUMBER))),
            first(own.isEmpty() ? readings : own),
            labels));
    for (JsonNode other : own) {
      if (!isFirst(other)) {
        var value =
            new DisplayValue(
                labels.number(other.path("value")), "", ResponseLabels.text(other, "note"));
        String relation = labels.code(ResponseLabels.text(other, RELATION));
        rows.add(
            row(
                exercise,
                Cell.text(DisplayValue.plain(qualifier(other, "qualifier", labels)))
                    .marked(relation),
                value,
                List.of(other),
                labels));
      }
    }
    return rows;
  }

  /** The readings of the value shown; of those of all fields, that of the record as a whole. */
  private static List<JsonNode> first(List<JsonNode> readings) {
    return readings.stream()
        .filter(TroopsChart::isFirst)
        .filter(reading -> isOf(NUMBER, reading) || !reading.hasNonNull("field"))
        .toList();
  }

  private static boolean isOf(String field, JsonNode reading) {
    return field.equals(ResponseLabels.text(reading, "field"));
  }

  private static boolean isFirst(JsonNode reading) {
    return "first".equals(ResponseLabels.text(reading, RELATION));
  }

  private static String qualifier(JsonNode of, String name, ResponseLabels labels) {
    return labels.code(ResponseLabels.text(of, name));
  }

  private static ChartTable.Row row(
      JsonNode exercise,
      Cell qualifier,
      DisplayValue number,
      List<JsonNode> readings,
      ResponseLabels labels) {
    String id = ResponseLabels.text(exercise, "id");
    return new ChartTable.Row(
        Cell.text(labels.record(EXERCISES, id)),
        List.of(
            Cell.text(DisplayValue.plain(labels.date(ResponseLabels.text(exercise, "date")))),
            qualifier,
            Cell.number(number),
            Cell.list(sources(readings, labels))));
  }

  private static List<DisplayValue> sources(List<JsonNode> readings, ResponseLabels labels) {
    return readings.stream()
        .flatMap(reading -> ResponseLabels.items(reading.path("sources")))
        .map(source -> labels.source(ResponseLabels.text(source, "article"), place(source, labels)))
        .distinct()
        .toList();
  }

  private static String place(JsonNode citation, ResponseLabels labels) {
    String paragraph = ResponseLabels.text(citation, "paragraph");
    return paragraph.isEmpty()
        ? ", " + labels.code(ResponseLabels.text(citation, "part"))
        : " " + labels.say("paragraph", paragraph);
  }
}
