package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source that states a reading.
 *
 * @param id dataset and id of the record, and the position of this place among its places
 * @param reading position of the reading
 * @param article public id of the article
 * @param section title of the section as printed; null in an untitled one
 * @param paragraph number in the body, from 1; null when another part is cited
 * @param entry row of a cited table
 * @param counted whether the article is one of the record's sources; see {@link Source#counts}
 */
@Embeddable
public record ReadingSource(
    String id,
    int reading,
    String article,
    @Nullable String section,
    @Nullable Integer paragraph,
    @Enumerated(EnumType.STRING) SourcePart part,
    @Nullable String entry,
    boolean counted) {}
