package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** A chart that is drawn from one response of the API. */
public interface Chart {

  /** Its name in paths, by which the script chooses what to draw too. */
  String name();

  /** The request to the API. */
  ChartQuery request();

  /** The list whose filters it takes. */
  String dataset();

  /** The filters that it starts with; none where everything can be seen at once. */
  default Map<String, String> opening() {
    return Map.of();
  }

  List<Control> controls();

  /** The same data as a table. */
  ChartTable table(JsonNode data, ResponseLabels scene);

  /** How much there is to draw. */
  default int size(JsonNode data) {
    return data.path("data").size();
  }

  /** Whether the API has more than it sends. */
  default boolean isTruncated(JsonNode data) {
    return data.path("truncated").asBoolean() || data.path("page").hasNonNull("next_cursor");
  }
}
