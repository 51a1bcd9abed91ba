package org.khorgos.explorer;

/**
 * Somewhere to go.
 *
 * @param current whether it leads to what is shown
 */
record Link(String text, String href, boolean current) {

  static Link to(String text, String href) {
    return new Link(text, href, false);
  }
}
