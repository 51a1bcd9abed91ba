package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Something that is drawn from one answer of the API. */
public interface Chart {

  /** Its name in paths, by which the script that draws it is chosen too. */
  String name();

  /** What it asks the API. */
  ChartQuery request();

  /** The list by whose filters it can be asked. */
  String dataset();

  /** What links to it ask; the whole where that can be seen at once. */
  default Map<String, String> opening() {
    return Map.of();
  }

  /** What its form offers. */
  List<Control> controls();

  /** What it draws, as a table. */
  ChartTable table(JsonNode answer, ResponseLabels scene);

  /** How much an answer holds that can be drawn. */
  default int size(JsonNode answer) {
    return answer.path("data").size();
  }

  /** Whether there is more than the answer holds. */
  default boolean isCut(JsonNode answer) {
    return answer.path("truncated").asBoolean() || answer.path("page").hasNonNull("next_cursor");
  }
}
