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
            "id,name,start_date,date,personnel,personnel_qualifier,citations,alternatives,disputed",
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

  /** A row for the number of the record, and one for each alternative. */
  private static List<ChartTable.Row> rows(JsonNode exercise, ResponseLabels labels) {
    var rows = new ArrayList<ChartTable.Row>();
    String qualifier = labels.code(ResponseLabels.text(exercise, "personnel_qualifier"));
    rows.add(
        row(
            exercise,
            Cell.text(DisplayValue.plain(qualifier)),
            DisplayValue.plain(labels.number(exercise.path(NUMBER))),
            "",
            labels));
    JsonNode alternatives = exercise.path("alternatives");
    for (int i = 0; i < alternatives.size(); i++) {
      JsonNode other = alternatives.get(i);
      if (NUMBER.equals(ResponseLabels.text(other, "field"))) {
        var value =
            new DisplayValue(
                labels.number(ResponseLabels.text(other, "value")),
                "",
                ResponseLabels.text(other, "note"));
        rows.add(
            row(
                exercise,
                Cell.text().marked(labels.say("record_alternative")),
                value,
                String.valueOf(i),
                labels));
      }
    }
    return rows;
  }

  private static ChartTable.Row row(
      JsonNode exercise,
      Cell qualifier,
      DisplayValue number,
      String alternative,
      ResponseLabels labels) {
    String id = ResponseLabels.text(exercise, "id");
    return new ChartTable.Row(
        Cell.text(labels.record(EXERCISES, id)),
        List.of(
            Cell.text(DisplayValue.plain(labels.date(ResponseLabels.text(exercise, "date")))),
            qualifier,
            Cell.number(number),
            Cell.list(sources(exercise.path("citations"), alternative, labels))));
  }

  /** The citations of the number, or of the record as a whole where the number has none. */
  private static List<DisplayValue> sources(
      JsonNode citations, String alternative, ResponseLabels labels) {
    List<JsonNode> of =
        ResponseLabels.items(citations)
            .filter(citation -> "supports".equals(ResponseLabels.text(citation, "stance")))
            .filter(citation -> ResponseLabels.text(citation, "alternative").equals(alternative))
            .filter(
                citation -> List.of("", NUMBER).contains(ResponseLabels.text(citation, "field")))
            .toList();
    boolean exact = of.stream().anyMatch(citation -> citation.hasNonNull("field"));
    return of.stream()
        .filter(citation -> citation.hasNonNull("field") == exact)
        .map(
            citation ->
                labels.source(ResponseLabels.text(citation, "article"), place(citation, labels)))
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
