package org.khorgos.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What happened to records, release by release. */
public interface RecordHistory {

  /**
   * What happened to a record, oldest first, each as a few words such as “added in 2026.11.0”;
   * empty when there never was one.
   */
  List<String> of(String dataset, String id);

  /** The changes of a dataset's records, newest first; to be closed. */
  Stream<Change> newest(String dataset);

  /** How many records and fields a release changed, by kind of change. */
  Map<ChangeKind, Long> counts(Release release);
}
