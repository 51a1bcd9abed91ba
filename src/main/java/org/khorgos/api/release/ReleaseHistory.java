package org.khorgos.api.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.query.Limits;
import org.khorgos.release.ChangeKind;
import org.khorgos.release.RecordDifference;
import org.khorgos.release.RecordHistory;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;
import org.khorgos.release.ReleaseComparison;
import org.khorgos.release.ReleaseDetails;

/** What is known of the releases, and what differs between them. */
@ApplicationScoped
class ReleaseHistory {

  private final ReleaseCatalogue served;
  private final RecordHistory history;
  private final ReleaseComparison comparison;
  private final ReleaseFiles files;

  ReleaseHistory(
      ReleaseCatalogue served,
      RecordHistory history,
      ReleaseComparison comparison,
      ReleaseFiles files) {
    this.files = files;
    this.served = served;
    this.history = history;
    this.comparison = comparison;
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

  /**
   * What has to be done to one release to get another.
   *
   * @throws ProblemException when more records differ than one response can tell
   */
  List<RecordDifference> between(String from, String to) {
    int first = served.find(from).number();
    int second = served.find(to).number();
    int earlier = Math.min(first, second);
    int later = Math.max(first, second);
    List<ReleaseComparison.Candidate> candidates =
        served.reading(
            served.current(), () -> comparison.candidates(earlier, later, Limits.COMPARED + 1));
    if (candidates.size() > Limits.COMPARED) {
      throw new ProblemException(
          Response.Status.BAD_REQUEST,
          "More than %d records differ between %s and %s, too many for one response. Page by page, what changed is at /v1/changes?since=%s."
              .formatted(Limits.COMPARED, from, to, earlier == first ? from : to),
          List.of());
    }
    return comparison.differences(candidates, first, second, served::reading);
  }

  private ReleaseInfo info(Release release) {
    Map<String, Long> changes = new TreeMap<>();
    Arrays.stream(ChangeKind.values()).forEach(kind -> changes.put(kind.code(), 0L));
    history.counts(release).forEach((kind, count) -> changes.put(kind.code(), count));
    return ReleaseInfo.of(release, changes, files.of(release));
  }
}
