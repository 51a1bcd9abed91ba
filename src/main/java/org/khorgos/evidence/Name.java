package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Coded;
import org.khorgos.query.Folded;

/**
 * A name by which a record is suggested.
 *
 * @param text as printed, in composed form (NFC)
 * @param kind in what way an alias differs; null for the record's own name
 * @param folded its words, with a space before each
 */
@Embeddable
public record Name(String text, @Nullable String kind, String folded) {

  /** The name of a record itself. */
  static Name own(String text) {
    return of(text, null);
  }

  /** Another form of it. */
  public static Name alias(String text, Coded kind) {
    return of(text, kind.code());
  }

  private static Name of(String text, @Nullable String kind) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return new Name(composed, kind, " " + Folded.of(composed).text());
  }
}
