package org.khorgos.explorer.page;

import java.util.Optional;

/**
 * A value as a page shows it.
 *
 * @param href its link; empty for none
 * @param hint its definition, for a tooltip; empty for none
 */
public record DisplayValue(String text, String href, String hint) {

  public static DisplayValue plain(String text) {
    return new DisplayValue(text, "", "");
  }

  /** With this link, unless it has one. */
  DisplayValue leadingTo(String link) {
    return href.isEmpty() ? new DisplayValue(text, link, hint) : this;
  }

  /** With words before it. */
  public DisplayValue after(Optional<String> words) {
    return words.map(before -> new DisplayValue(before + " " + text, href, hint)).orElse(this);
  }

  /** With words after it; unchanged if they are empty. */
  public DisplayValue before(String words) {
    return words.isEmpty() ? this : new DisplayValue(text + " " + words, href, hint);
  }
}
