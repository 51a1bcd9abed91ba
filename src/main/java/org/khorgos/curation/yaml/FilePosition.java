package org.khorgos.curation.yaml;

/**
 * Where something stands in a dataset file.
 *
 * @param file path of the file, such as {@code db/dataset/exercises.yaml}
 * @param line from 1
 */
public record FilePosition(String file, int line) {}
