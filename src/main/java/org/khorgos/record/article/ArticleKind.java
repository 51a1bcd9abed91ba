package org.khorgos.record.article;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of source. */
public enum ArticleKind implements CodeValue {
  ARTICLE("A magazine or journal article."),
  NEWS("A news item."),
  BLOG_POST("A post on the blog of an institution."),
  REPORT("A report or paper."),
  OFFICIAL_PAGE("A page of a government or organisation."),
  LEGAL_TEXT("A law or treaty, or a register of them."),
  DATASET("A table of data."),
  REFERENCE_TABLE(
      "A table of coordinates or codes, which does not count among the sources of a record.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  ArticleKind(String meaning) {
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
