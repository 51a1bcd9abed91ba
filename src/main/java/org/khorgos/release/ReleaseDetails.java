package org.khorgos.release;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.query.names.Vocabularies;

/**
 * A release, with what has to be known to check a query to it.
 *
 * @param number counts releases from 1
 * @param version its public name, such as {@code 2026.11.0}
 * @param attributions how sources want to be named whose licence asks for it
 * @param retired ids no longer in use, under dataset and id with a slash between
 */
public record ReleaseDetails(
    int number,
    String version,
    Instant releasedAt,
    Vocabularies vocabularies,
    List<String> attributions,
    Map<String, Retired> retired) {

  /** An id that is no longer in use. */
  public record Retired(String reason, Optional<String> mergedInto) {}

  public Optional<Retired> retired(String dataset, String id) {
    return Optional.ofNullable(retired.get(dataset + "/" + id));
  }
}
