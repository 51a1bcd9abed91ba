package org.khorgos.explorer.reference;

import org.khorgos.explorer.page.PageLinks;

/** Where the pages of the reference are. */
record ReferenceLinks(PageLinks links) {

  static final String START = PageLinks.REFERENCE;
  static final String CALLS = START + "/calls/";
  static final String SCHEMAS = START + "/schemas";

  String start() {
    return links.to(START);
  }

  /** The dictionary of a list. */
  String list(String name) {
    return links.to(START + "/" + name);
  }

  String call(String id) {
    return links.to(CALLS + id);
  }

  String schemas() {
    return links.to(SCHEMAS);
  }

  String schema(String name) {
    return links.to(SCHEMAS + "/" + name);
  }
}
