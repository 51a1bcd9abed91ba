package org.khorgos.release;

import java.util.List;

/** What happened to records, release by release. */
public interface RecordHistory {

  /**
   * What happened to a record, oldest first, each as a few words such as “added in 2026.11.0”;
   * empty when there never was one.
   */
  List<String> of(String dataset, String id);
}
