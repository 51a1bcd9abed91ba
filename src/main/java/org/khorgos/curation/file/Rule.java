package org.khorgos.curation.file;

/**
 * What an editor should look at again. It is no error: the files can be loaded.
 *
 * @param sql selects the dataset and the id of each record that it concerns, and a sentence
 */
public record Rule(String sql) {}
