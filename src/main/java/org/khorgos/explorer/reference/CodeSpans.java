package org.khorgos.explorer.reference;

import java.util.ArrayList;
import java.util.List;

/** Text in which code is between backticks. */
record CodeSpans(List<Span> spans) {

  /** A stretch of text. */
  record Span(String text, boolean isCode) {}

  static CodeSpans of(String text) {
    var spans = new ArrayList<Span>();
    String[] stretches = text.split("`", -1);
    for (int i = 0; i < stretches.length; i++) {
      if (!stretches[i].isEmpty()) {
        spans.add(new Span(stretches[i], i % 2 == 1));
      }
    }
    return new CodeSpans(spans);
  }
}
