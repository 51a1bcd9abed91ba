package org.khorgos.explorer.page;

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
}
