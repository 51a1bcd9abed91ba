package org.khorgos.http;

import java.util.Optional;

/** What the house holds just now. */
public interface Holdings {

  /** An id that is no longer in use. */
  record Retired(String reason, Optional<String> mergedInto) {}

  /** Version of the release that is served. */
  String release();

  Optional<Retired> retired(String dataset, String id);
}
