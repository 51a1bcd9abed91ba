package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.Limits;

/**
 * The guide to the API.
 *
 * @param base absolute URL of the API
 * @param endpoints by list
 */
record GuideView(
    Messages messages,
    String base,
    Examples examples,
    Tables tables,
    List<Group> endpoints,
    ReferenceContents.Contents contents) {

  /** A message in which code is between backticks. */
  public CodeSpans text(String key) {
    return CodeSpans.of(messages.say(key, Limits.DEFAULT_PAGE, Limits.PAGE));
  }

  /**
   * Requests to try.
   *
   * @param filters combines two filters
   * @param modes how several values of one filter combine, with a request for each
   * @param mistake has a typo
   */
  record Examples(Link filters, Link range, List<Term> modes, Link groups, Link mistake) {}

  /** Names with their meanings. */
  record Tables(
      List<Term> envelope,
      List<Term> formats,
      List<Term> metrics,
      List<Term> statuses,
      List<Term> headers,
      List<Term> limits) {}

  /**
   * A name with its meaning.
   *
   * @param detail such as a media type; may be empty
   * @param href may be empty
   */
  record Term(String name, String detail, String meaning, String href) {

    static Term of(String name, String meaning) {
      return new Term(name, "", meaning, "");
    }
  }

  /**
   * The endpoints of a list.
   *
   * @param columns URL of the list's dictionary
   */
  record Group(
      String name,
      String label,
      String description,
      String columns,
      List<ListEndpoints.Endpoint> endpoints) {}
}
