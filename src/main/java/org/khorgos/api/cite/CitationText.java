package org.khorgos.api.cite;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.format.Json;
import org.khorgos.format.Provenance;

/** The suggested citation of a response, for people and reference managers. */
public final class CitationText {

  private final Provenance provenance;
  private final LocalDate released;

  public CitationText(Provenance provenance) {
    this.provenance = provenance;
    this.released = provenance.releasedAt().atOffset(ZoneOffset.UTC).toLocalDate();
  }

  public byte[] in(CitationStyle style, Json json) {
    return switch (style) {
      case BIBTEX -> bibtex().getBytes(StandardCharsets.UTF_8);
      case CSL -> json.bytes(csl());
      case RIS -> ris().getBytes(StandardCharsets.UTF_8);
    };
  }

  private String id() {
    return "khorgos-"
        + provenance.release()
        + "-"
        + Integer.toHexString(provenance.permalink().hashCode());
  }

  private String bibtex() {
    return """
    @misc{%s,
      author = {{Khorgos}},
      title = {{%s}},
      year = {%d},
      month = {%d},
      version = {%s},
      url = {%s},
      note = {Licence: %s}
    }
    """
        .formatted(
            id(),
            escaped(provenance.title()),
            released.getYear(),
            released.getMonthValue(),
            provenance.release(),
            provenance.permalink(),
            provenance.licence());
  }

  /** BibTeX reads these letters as commands. */
  private static String escaped(String text) {
    return text.replaceAll("([&%$#_{}])", "\\\\$1").replace("~", "\\textasciitilde{}");
  }

  private List<Map<String, Object>> csl() {
    var item = new LinkedHashMap<String, Object>();
    item.put("id", id());
    item.put("type", "dataset");
    item.put("title", provenance.title());
    item.put("author", List.of(Map.of("literal", "Khorgos")));
    item.put(
        "issued",
        Map.of(
            "date-parts",
            List.of(
                List.of(released.getYear(), released.getMonthValue(), released.getDayOfMonth()))));
    item.put("version", provenance.release());
    item.put("URL", provenance.permalink());
    item.put("license", provenance.licence());
    return List.of(item);
  }

  private String ris() {
    return String.join(
        "\r\n",
        "TY  - DATA",
        "AU  - Khorgos",
        "TI  - " + provenance.title(),
        "PY  - " + released.getYear(),
        "DA  - " + released.toString().replace('-', '/'),
        "ET  - " + provenance.release(),
        "UR  - " + provenance.permalink(),
        "N1  - Licence: " + provenance.licence(),
        "ER  - ",
        "");
  }
}
