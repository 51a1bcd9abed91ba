package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A reference to a place in a source.
 *
 * @param article public id of the article
 * @param section printed title of the section; null in an untitled one
 * @param paragraph number in the body, from 1; null when another part is cited
 * @param entry row of a cited table
 * @param field public field that is supported; null when it is the whole record
 * @param alternative position of the alternative that is supported; null for the record itself
 */
@Embeddable
public record Citation(
    String article,
    @Nullable String section,
    @Nullable Integer paragraph,
    @Enumerated(EnumType.STRING) SourcePart part,
    @Nullable String entry,
    @Nullable String field,
    @Enumerated(EnumType.STRING) Stance stance,
    @Nullable Integer alternative) {}
