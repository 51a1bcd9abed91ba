package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A citation with details of its source.
 *
 * @param published publication date of the source as an EDTF string; null if it has none
 * @param alternativeValue the alternative value that is supported; null for the record itself
 */
@Embeddable
public record ResolvedCitation(
    String article,
    String title,
    @Nullable String authors,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url,
    @Nullable String licence,
    @Nullable String attribution,
    @Nullable String section,
    @Nullable Integer paragraph,
    @Enumerated(EnumType.STRING) SourcePart part,
    @Nullable String entry,
    @Nullable String field,
    @Enumerated(EnumType.STRING) Stance stance,
    @Nullable String alternativeValue) {}
