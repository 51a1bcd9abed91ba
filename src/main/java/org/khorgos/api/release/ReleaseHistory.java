package org.khorgos.api.release;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.release.ChangeKind;
import org.khorgos.release.RecordDifference;
import org.khorgos.release.RecordHistory;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;
import org.khorgos.release.ReleaseContents;
import org.khorgos.release.ReleaseDetails;

/** What is known of the releases, and what differs between them. */
@ApplicationScoped
class ReleaseHistory {

  private final ReleaseCatalogue served;
  private final RecordHistory history;
  private final QueryEngine engine;
  private final Lists lists;
  private final ReleaseFiles files;

  ReleaseHistory(
      ReleaseCatalogue served,
      RecordHistory history,
      QueryEngine engine,
      Lists lists,
      ReleaseFiles files) {
    this.files = files;
    this.served = served;
    this.history = history;
    this.engine = engine;
    this.lists = lists;
  }

  /** The releases that there were when this one was the newest. */
  List<ReleaseInfo> releases(ReleaseDetails release) {
    return served.releases().stream()
        .filter(earlier -> earlier.number() <= release.number())
        .map(this::info)
        .toList();
  }

  ReleaseInfo release(String version) {
    return info(served.find(version));
  }

  /** What has to be done to one release to get another. */
  List<RecordDifference> between(String from, String to) {
    return snapshot(served.find(from)).to(snapshot(served.find(to)));
  }

  private ReleaseContents snapshot(Release release) {
    return served.showing(
        release, served -> ReleaseContents.of(engine, lists.datasets(), served.retired()));
  }

  private ReleaseInfo info(Release release) {
    Map<String, Long> changes = new TreeMap<>();
    Arrays.stream(ChangeKind.values()).forEach(kind -> changes.put(kind.code(), 0L));
    history.counts(release).forEach((kind, count) -> changes.put(kind.code(), count));
    return ReleaseInfo.of(release, changes, files.of(release));
  }
}
