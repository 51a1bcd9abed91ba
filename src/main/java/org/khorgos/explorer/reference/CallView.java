package org.khorgos.explorer.reference;

import java.util.List;
import org.khorgos.explorer.page.CodeSnippet;
import org.khorgos.explorer.page.Link;

/**
 * A call: what it takes, what it answers, and a form that tries it.
 *
 * @param columns where the columns of its list are described; empty where it is about none
 * @param path with names of parameters in braces
 * @param action where the form goes
 * @param example a call that answers
 * @param answer what the answer looks like; without rows where it is no object
 */
record CallView(
    String id,
    String about,
    String columns,
    String summary,
    String path,
    Prose description,
    String action,
    Example example,
    List<Group> groups,
    List<Choice> formats,
    List<Format> others,
    List<Status> statuses,
    List<Header> headers,
    String schema,
    SchemaFields answer,
    ReferenceContents.Whole contents) {

  /**
   * A call that answers.
   *
   * @param plain absolute URL, as in the calls
   * @param table the same as CSV; empty where it is no table
   * @param calls ways to get it from elsewhere
   */
  record Example(Link link, String plain, String table, List<CodeSnippet> calls) {}

  /** Parameters of one sort. */
  record Group(String label, List<Row> rows) {}

  /**
   * A parameter.
   *
   * @param form what it must look like
   * @param formats with which formats it goes, the main one as an empty text; empty for all
   * @param only the same in words
   */
  record Row(
      String name,
      boolean required,
      String form,
      Prose text,
      String formats,
      String only,
      Field field) {}

  /**
   * A field of the form.
   *
   * @param kind {@code text}, {@code one} of the options, or {@code some} of them
   * @param value what it holds before anybody fills it
   * @param allowed what may be written into a text, where that is a closed list
   */
  record Field(
      String kind,
      boolean number,
      String placeholder,
      String value,
      List<Prose.Code> options,
      List<String> allowed) {

    static final int SHORT = 6;

    public boolean isLong() {
      return options.size() > SHORT;
    }
  }

  /** A format to choose in the form. */
  record Choice(String suffix, String mediaType) {}

  /** The same in another format. */
  record Format(
      String id, String suffix, String path, String summary, String mediaType, Prose description) {}

  /** What may come, by status. */
  record Status(String code, String description, List<Content> contents) {}

  /** A form in which it comes. */
  record Content(String mediaType, String schema, String href) {}

  /** A header of the answer. */
  record Header(String name, String description) {}
}
