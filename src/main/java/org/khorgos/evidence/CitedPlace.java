package org.khorgos.evidence;

import org.jspecify.annotations.Nullable;

/**
 * A place in a source.
 *
 * @param article public id of the article
 * @param section title of the section as printed; null in an untitled one
 * @param paragraph number in the body, from 1; null when another part is cited
 * @param entry row of a cited table
 * @param counted whether the article is one of the record's sources
 */
public record CitedPlace(
    String article,
    @Nullable String section,
    @Nullable Integer paragraph,
    SourcePart part,
    @Nullable String entry,
    boolean counted) {

  /** The same place, as what states a reading. */
  ReadingSource of(String id, int reading) {
    return new ReadingSource(id, reading, article, section, paragraph, part, entry, counted);
  }
}
