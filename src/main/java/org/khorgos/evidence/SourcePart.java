package org.khorgos.evidence;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The part of a source that is cited. */
public enum SourcePart implements CodeValue {
  BODY("A paragraph of the body, counted from 1."),
  TITLE("The title."),
  BYLINE("The line that names the authors."),
  MASTHEAD("The outlet, date and section lines."),
  TEASER("The introduction set apart from the body."),
  CAPTION("The caption of an image."),
  BIOGRAPHY("What is said of the authors."),
  NOTICE("A notice of the publisher."),
  FOOTER("The lines after the body."),
  TABLE("A row of a table."),
  EXCERPT("Somewhere in the excerpt that was read; the paragraph cannot be counted."),
  ADDRESS("The address, such as a date in it.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  SourcePart(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
