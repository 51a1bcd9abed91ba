package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.chart.ChartTable.Cell;
import org.khorgos.explorer.page.Value;

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
  public Request request() {
    return new Request(
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
  public ChartTable table(JsonNode answer, Scene scene) {
    return new ChartTable(
        List.of(
            scene.heading("chart_exercise"),
            scene.heading("chart_when"),
            scene.heading("chart_qualifier"),
            scene.numeric("chart_troops_number"),
            scene.heading("chart_sources")),
        Scene.items(answer.path("data"))
            .flatMap(exercise -> rows(exercise, scene).stream())
            .toList());
  }

  /** One for what the record says, and one for each thing that is said instead. */
  private static List<ChartTable.Row> rows(JsonNode exercise, Scene scene) {
    var rows = new ArrayList<ChartTable.Row>();
    String qualifier = scene.code(Scene.text(exercise, "personnel_qualifier"));
    rows.add(
        row(
            exercise,
            Cell.text(Value.plain(qualifier)),
            Value.plain(scene.number(exercise.path(NUMBER))),
            "",
            scene));
    JsonNode alternatives = exercise.path("alternatives");
    for (int i = 0; i < alternatives.size(); i++) {
      JsonNode other = alternatives.get(i);
      if (NUMBER.equals(Scene.text(other, "field"))) {
        var value =
            new Value(scene.number(Scene.text(other, "value")), "", Scene.text(other, "note"));
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
      JsonNode exercise, Cell qualifier, Value number, String alternative, Scene scene) {
    String id = Scene.text(exercise, "id");
    return new ChartTable.Row(
        Cell.text(scene.record(EXERCISES, id)),
        List.of(
            Cell.text(Value.plain(scene.date(Scene.text(exercise, "date")))),
            qualifier,
            Cell.number(number),
            Cell.list(sources(exercise.path("citations"), alternative, scene))));
  }

  /** The places that say it; those for the record as a whole where none is for the number. */
  private static List<Value> sources(JsonNode citations, String alternative, Scene scene) {
    List<JsonNode> of =
        Scene.items(citations)
            .filter(citation -> "supports".equals(Scene.text(citation, "stance")))
            .filter(citation -> Scene.text(citation, "alternative").equals(alternative))
            .filter(citation -> List.of("", NUMBER).contains(Scene.text(citation, "field")))
            .toList();
    boolean exact = of.stream().anyMatch(citation -> citation.hasNonNull("field"));
    return of.stream()
        .filter(citation -> citation.hasNonNull("field") == exact)
        .map(citation -> scene.source(Scene.text(citation, "article"), place(citation, scene)))
        .distinct()
        .toList();
  }

  private static String place(JsonNode citation, Scene scene) {
    String paragraph = Scene.text(citation, "paragraph");
    return paragraph.isEmpty()
        ? ", " + scene.code(Scene.text(citation, "part"))
        : " " + scene.say("paragraph", paragraph);
  }
}
