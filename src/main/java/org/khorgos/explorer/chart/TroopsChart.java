package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.DisplayValue;

/** How many took part in each exercise, and what else is said. */
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
  public ChartTable table(JsonNode answer, ResponseLabels scene) {
    return new ChartTable(
        List.of(
            scene.heading("chart_exercise"),
            scene.heading("chart_when"),
            scene.heading("chart_qualifier"),
            scene.numeric("chart_troops_number"),
            scene.heading("chart_sources")),
        ResponseLabels.items(answer.path("data"))
            .flatMap(exercise -> rows(exercise, scene).stream())
            .toList());
  }

  /** One for what the record says, and one for each thing that is said instead. */
  private static List<ChartTable.Row> rows(JsonNode exercise, ResponseLabels scene) {
    var rows = new ArrayList<ChartTable.Row>();
    String qualifier = scene.code(ResponseLabels.text(exercise, "personnel_qualifier"));
    rows.add(
        row(
            exercise,
            Cell.text(DisplayValue.plain(qualifier)),
            DisplayValue.plain(scene.number(exercise.path(NUMBER))),
            "",
            scene));
    JsonNode alternatives = exercise.path("alternatives");
    for (int i = 0; i < alternatives.size(); i++) {
      JsonNode other = alternatives.get(i);
      if (NUMBER.equals(ResponseLabels.text(other, "field"))) {
        var value =
            new DisplayValue(
                scene.number(ResponseLabels.text(other, "value")),
                "",
                ResponseLabels.text(other, "note"));
        rows.add(
            row(
                exercise,
                Cell.text().marked(scene.say("record_rival")),
                value,
                String.valueOf(i),
                scene));
      }
    }
    return rows;
  }

  private static ChartTable.Row row(
      JsonNode exercise,
      Cell qualifier,
      DisplayValue number,
      String alternative,
      ResponseLabels scene) {
    String id = ResponseLabels.text(exercise, "id");
    return new ChartTable.Row(
        Cell.text(scene.record(EXERCISES, id)),
        List.of(
            Cell.text(DisplayValue.plain(scene.date(ResponseLabels.text(exercise, "date")))),
            qualifier,
            Cell.number(number),
            Cell.list(sources(exercise.path("citations"), alternative, scene))));
  }

  /** The places that say it; those for the record as a whole where none is for the number. */
  private static List<DisplayValue> sources(
      JsonNode citations, String alternative, ResponseLabels scene) {
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
                scene.source(ResponseLabels.text(citation, "article"), place(citation, scene)))
        .distinct()
        .toList();
  }

  private static String place(JsonNode citation, ResponseLabels scene) {
    String paragraph = ResponseLabels.text(citation, "paragraph");
    return paragraph.isEmpty()
        ? ", " + scene.code(ResponseLabels.text(citation, "part"))
        : " " + scene.say("paragraph", paragraph);
  }
}
