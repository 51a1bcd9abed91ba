package org.khorgos.explorer.page;

import java.util.Optional;

/**
 * A value as it stands on a page.
 *
 * @param href where it leads; empty for nowhere
 * @param hint what it means, for those who point at it; empty for nothing
 */
public record DisplayValue(String text, String href, String hint) {

  public static DisplayValue plain(String text) {
    return new DisplayValue(text, "", "");
  }

  /** Leads there, unless it leads somewhere already. */
  DisplayValue leadingTo(String elsewhere) {
    return href.isEmpty() ? new DisplayValue(text, elsewhere, hint) : this;
  }

  /** With words before it. */
  DisplayValue after(Optional<String> words) {
    return words.map(said -> new DisplayValue(said + " " + text, href, hint)).orElse(this);
  }
}
