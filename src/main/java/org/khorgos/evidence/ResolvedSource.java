package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * A place in a source, with details of the source.
 *
 * @param reading position of the reading that it states
 * @param published publication date of the source as an EDTF string; null if it has none
 */
@Embeddable
public record ResolvedSource(
    int reading,
    String article,
    @Nullable String section,
    @Nullable Integer paragraph,
    @Enumerated(EnumType.STRING) SourcePart part,
    @Nullable String entry,
    String title,
    @Nullable String authors,
    @Nullable String outlet,
    @Nullable String published,
    @Nullable String url,
    @Nullable String licence,
    @Nullable String attribution) {}
