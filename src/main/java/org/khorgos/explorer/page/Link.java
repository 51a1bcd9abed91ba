package org.khorgos.explorer.page;

/**
 * A link.
 *
 * @param current whether it leads to the page that it is on
 */
public record Link(String text, String href, boolean current) {

  public static Link to(String text, String href) {
    return new Link(text, href, false);
  }
}
