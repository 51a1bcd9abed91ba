package org.khorgos.curation.yaml;

/**
 * An error in a dataset file.
 *
 * @param file path of the file, such as {@code db/dataset/exercises.yaml}
 * @param line from 1
 * @param record id of the entry, or a dash where it has none
 * @param field key, with those above it and dots between, or a dash where it is the whole entry
 */
public record FileError(String file, int line, String record, String field, String reason) {

  /** In the form that terminals and editors make clickable. */
  @Override
  public String toString() {
    return file + ":" + line + ": " + record + ": " + field + ": " + reason;
  }
}
