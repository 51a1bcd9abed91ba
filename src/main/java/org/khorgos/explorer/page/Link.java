package org.khorgos.explorer.page;

/**
 * Somewhere to go.
 *
 * @param current whether it leads to what is shown
 */
public record Link(String text, String href, boolean current) {

  public static Link to(String text, String href) {
    return new Link(text, href, false);
  }
}
