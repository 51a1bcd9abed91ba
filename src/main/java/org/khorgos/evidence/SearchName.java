package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.names.SearchText;

/**
 * A name of a record for autocomplete.
 *
 * @param text as printed, in composed form (NFC)
 * @param kind kind of alias; null for the record's own name
 */
@Embeddable
public record SearchName(String dataset, String text, @Nullable String kind, String folded) {

  static SearchName of(String dataset, String text, @Nullable String kind) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new SearchName(dataset, composed, kind, SearchText.of(composed).text());
  }
}
