package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.names.SearchText;

/**
 * A name by which a record is suggested.
 *
 * @param text as printed, in composed form (NFC)
 * @param kind in what way an alias differs; null for the record's own name
 */
@Embeddable
public record SearchName(String dataset, String text, @Nullable String kind, String folded) {

  static SearchName of(String dataset, String text, @Nullable String kind) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new SearchName(dataset, composed, kind, SearchText.of(composed).text());
  }
}
