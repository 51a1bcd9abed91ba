package org.khorgos.explorer.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.Messages;

/**
 * Words for how many records there are. A dataset may have words of its own under its name; the
 * others share a wording with their label in it.
 */
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

  /** The datasets in one phrase, such as “Exercises, agreements and events”. */
  String labels() {
    return messages.list(datasets);
  }

  /** What a record of a dataset is, in one or two words. */
  String kind(String dataset) {
    return messages.find("timeline_kind_" + dataset).orElseGet(() -> label(dataset));
  }

  /**
   * Years, and how many records there are in them.
   *
   * @param counts by dataset
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
    return messages
        .find("timeline_count_" + dataset, count)
        .orElseGet(() -> messages.say("timeline_count", count, label(dataset)));
  }

  String before(long count, int first) {
    return messages.say("timeline_before", count, String.valueOf(first));
  }

  String undated(String dataset, long count) {
    return messages.say("timeline_undated", count(dataset, count));
  }
}
