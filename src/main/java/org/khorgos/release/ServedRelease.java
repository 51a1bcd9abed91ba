package org.khorgos.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.Url;

/**
 * A release that can be asked.
 *
 * @param number counts releases from 1
 * @param version its public name, such as {@code 2026.11.0}
 * @param pinned whether it was asked for by name, and so is meant for ever
 * @param attributions how sources want to be named whose licence asks for it
 * @param retired ids no longer in use, under dataset and id with a slash between
 */
public record ServedRelease(
    int number,
    String version,
    Instant releasedAt,
    boolean pinned,
    Vocabularies vocabularies,
    List<String> attributions,
    Map<String, Retired> retired) {

  /** An id that is no longer in use. */
  public record Retired(String reason, Optional<String> mergedInto) {}

  public Optional<Retired> retired(String dataset, String id) {
    return Optional.ofNullable(retired.get(dataset + "/" + id));
  }

  /** What pins an answer to this release: the parameter, when it was asked with one. */
  public Url pin(Url url) {
    return pinned ? permanently(url) : url;
  }

  public Url permanently(Url url) {
    return url.with("release", version);
  }
}
