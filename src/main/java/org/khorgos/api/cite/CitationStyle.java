package org.khorgos.api.cite;

import org.khorgos.query.columns.CodeValue;

/** A form in which reference managers take citations. */
public enum CitationStyle implements CodeValue {
  BIBTEX("application/x-bibtex", "An entry for BibTeX."),
  CSL("application/vnd.citationstyles.csl+json", "An item of CSL-JSON."),
  RIS("application/x-research-info-systems", "A record for EndNote, Zotero and others.");

  private final String mediaType;
  private final String meaning;

  CitationStyle(String mediaType, String meaning) {
    this.mediaType = mediaType;
    this.meaning = meaning;
  }

  public String mediaType() {
    return mediaType;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
