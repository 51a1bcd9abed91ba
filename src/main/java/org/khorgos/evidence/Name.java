package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.names.Folded;

/**
 * A name by which a record is suggested.
 *
 * @param text as printed, in composed form (NFC)
 * @param kind in what way an alias differs; null for the record's own name
 */
@Embeddable
public record Name(String dataset, String text, @Nullable String kind, String folded) {

  static Name of(String dataset, String text, @Nullable String kind) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new Name(dataset, composed, kind, Folded.of(composed).text());
  }
}
