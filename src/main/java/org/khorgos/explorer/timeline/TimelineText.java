package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.Messages;

/** How much there is, in words. */
final class TimelineText {

  private final List<String> datasets;
  private final Messages messages;

  TimelineText(List<String> datasets, Messages messages) {
    this.datasets = datasets;
    this.messages = messages;
  }

  String label(String dataset) {
    return messages.label(dataset);
  }

  /**
   * Years, and what there is in them.
   *
   * @param counts of each dataset
   */
  String total(String years, List<Long> counts) {
    return messages.say(
        "timeline_total",
        years.isEmpty() ? messages.say("timeline_all") : messages.range(years),
        IntStream.range(0, datasets.size())
            .mapToObj(i -> count(datasets.get(i), counts.get(i)))
            .collect(Collectors.joining(", ")));
  }

  private String count(String dataset, long count) {
    return messages.say("timeline_count_" + dataset, count);
  }

  String before(long count, int first) {
    return messages.say("timeline_before", count, String.valueOf(first));
  }

  String undated(String dataset, long count) {
    return messages.say("timeline_undated", count(dataset, count));
  }
}
