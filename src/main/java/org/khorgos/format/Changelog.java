package org.khorgos.format;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What releases changed. */
@FunctionalInterface
public interface Changelog {

  /**
   * A change of a record, or of one field of it.
   *
   * @param id never changes
   * @param kind such as {@code added}
   * @param field null when it is the whole record
   * @param reason why the record went; null when it did not, or nobody said
   * @param mergedInto id of the record that took it over
   */
  record Entry(
      String id,
      String record,
      String kind,
      @Nullable String field,
      @Nullable String before,
      @Nullable String after,
      @Nullable String reason,
      @Nullable String mergedInto,
      String release,
      Instant releasedAt) {}

  /**
   * The newest changes of these records of a dataset, newest first; among them those of all records
   * that were withdrawn or merged, since these answer no question any more.
   */
  List<Entry> newest(String dataset, Set<String> records, int most);
}
