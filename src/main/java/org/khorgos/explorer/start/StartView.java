package org.khorgos.explorer.start;

import java.util.List;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.timeline.TimelineView;

/**
 * The start page.
 *
 * @param schema the data as a schema.org Dataset
 */
record StartView(
    String description,
    List<Count> counts,
    List<Fact> facts,
    TimelineView timeline,
    List<Link> queries,
    Object schema) {

  /** How many records a dataset has, and of how many of them sources disagree. */
  record Count(
      String label,
      String description,
      long records,
      String href,
      long disputed,
      String disputedHref) {}

  /** A number about all data. */
  record Fact(String text, long number, String href) {}
}
