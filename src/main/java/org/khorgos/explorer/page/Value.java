package org.khorgos.explorer.page;

import java.util.Optional;

/**
 * A value as it stands on a page.
 *
 * @param href where it leads; empty for nowhere
 * @param hint what it means, for those who point at it; empty for nothing
 */
public record Value(String text, String href, String hint) {

  public static Value plain(String text) {
    return new Value(text, "", "");
  }

  /** Leads there, unless it leads somewhere already. */
  Value leadingTo(String elsewhere) {
    return href.isEmpty() ? new Value(text, elsewhere, hint) : this;
  }

  /** With words before it. */
  Value after(Optional<String> words) {
    return words.map(said -> new Value(said + " " + text, href, hint)).orElse(this);
  }
}
