package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.Limits;

/**
 * How to ask, in one page.
 *
 * @param base absolute URL that calls begin with
 * @param example a call that says much
 * @param modes how values of one filter combine, with an example of each
 * @param envelope what stands around the data of a page
 */
record GuideView(
    Messages messages,
    String base,
    Link example,
    Link range,
    List<Term> modes,
    SchemaFields envelope,
    List<Term> formats,
    List<Term> metrics,
    Link groups,
    Link mistake,
    List<Term> statuses,
    List<Term> headers,
    List<Term> limits,
    ReferenceContents.Whole contents) {

  /** A sentence or more, in which code stands in backticks. */
  public Prose said(String key) {
    return Prose.of(messages.say(key, Limits.DEFAULT_PAGE, Limits.PAGE));
  }

  /**
   * Something with what it means.
   *
   * @param detail such as a media type; empty for none
   * @param href where it leads; empty for nowhere
   */
  record Term(String name, String detail, String meaning, String href) {}
}
