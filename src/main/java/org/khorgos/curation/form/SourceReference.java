package org.khorgos.curation.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.evidence.CitedPlace;
import org.khorgos.evidence.Source;
import org.khorgos.evidence.SourcePart;

/**
 * A place in a source, as an entry names it.
 *
 * @param at where the entry names it
 * @param article id of the source
 * @param paragraph null if another part than the body is named
 * @param entry row of a table
 */
public record SourceReference(
    YamlValue at,
    Source source,
    String article,
    @Nullable Integer paragraph,
    SourcePart part,
    @Nullable String entry) {

  /**
   * The place with its section; a paragraph that the source does not have is reported. To be called
   * when all sources have been read.
   */
  public CitedPlace place() {
    Optional<String> section = Optional.empty();
    if (paragraph != null) {
      int last = source.paragraphs().orElse(Integer.MAX_VALUE);
      if (paragraph > last) {
        at.error(
            "names paragraph "
                + paragraph
                + ", which is not in the body of "
                + article
                + ": it has "
                + last
                + " paragraphs");
      }
      section = source.section(paragraph);
    }
    return new CitedPlace(article, section.orElse(null), paragraph, part, entry, source.counts());
  }
}
