package org.khorgos.format.bundle;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.ZoneOffset;
import org.khorgos.format.Provenance;

/** How to cite, as a Citation File (CFF 1.2.0). */
record CitationFile(Provenance provenance) {

  String text() {
    return """
        cff-version: 1.2.0
        type: dataset
        message: %s
        title: %s
        authors:
          - name: Khorgos
        version: %s
        date-released: %s
        url: %s
        license: %s
        """
        .formatted(
            quoted("Cite as: " + provenance.citation()),
            quoted(provenance.title()),
            quoted(provenance.release()),
            provenance.releasedAt().atOffset(ZoneOffset.UTC).toLocalDate(),
            quoted(provenance.permalink()),
            provenance.licence());
  }

  /** YAML reads a JSON string as it is meant. */
  private static String quoted(String text) {
    return TextNode.valueOf(text).toString();
  }
}
