package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.Link;

/**
 * How to ask, in one page.
 *
 * @param base absolute URL that calls begin with
 * @param example a call that says much
 * @param modes how values of one filter combine, with an example of each
 * @param defaultPage records on a page when the question does not say
 * @param page most records on a page
 * @param envelope what stands around the data of a page
 */
record GuideView(
    String base,
    Link example,
    Link range,
    List<Term> modes,
    int defaultPage,
    int page,
    Fields envelope,
    List<Term> formats,
    List<Term> metrics,
    Link groups,
    Link mistake,
    List<Term> statuses,
    List<Term> headers,
    List<Term> limits,
    Contents.Whole contents) {

  /**
   * Something with what it means.
   *
   * @param detail such as a media type; empty for none
   * @param href where it leads; empty for nowhere
   */
  record Term(String name, String detail, String meaning, String href) {}
}
