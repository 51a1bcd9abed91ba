package org.khorgos.dataset;

/**
 * One thing that is wrong with a dataset file.
 *
 * @param line from 1
 * @param record id of the entry, or a dash where it has none
 */
public record DatasetFault(String file, int line, String record, String field, String reason) {
  @Override
  public String toString() {
    return file + ":" + line + ", record " + record + ", field " + field + ": " + reason;
  }
}
