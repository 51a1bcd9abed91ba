package org.khorgos.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.Engine;
import io.quarkus.qute.HtmlEscaper;
import io.quarkus.qute.RawString;
import io.quarkus.qute.Template;
import io.quarkus.qute.Variant;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.format.Provenance;
import org.khorgos.query.Queryable;

/** The page that a browser is shown, with what search engines for data read. */
@Singleton
class LandingPage {

  private static final String TEMPLATE = "/templates/landing.html";

  private final Portal portal;
  private final ObjectMapper json;
  private final Template template;

  LandingPage(Portal portal, ObjectMapper json) throws IOException {
    this.portal = portal;
    this.json = json;
    Engine engine =
        Engine.builder()
            .addDefaults()
            .addResultMapper(new HtmlEscaper(List.of(Variant.TEXT_HTML)))
            .build();
    try (InputStream text =
        Objects.requireNonNull(LandingPage.class.getResourceAsStream(TEMPLATE))) {
      template =
          engine.parse(
              new String(text.readAllBytes(), StandardCharsets.UTF_8),
              Variant.forContentType(Variant.TEXT_HTML));
    }
  }

  String html(Provenance provenance) {
    return template
        .data("description", Portal.DESCRIPTION)
        .data("release", provenance.release())
        .data("licence", Portal.LICENCE)
        .data("datasets", portal.datasets().stream().map(LandingPage::link).toList())
        .data("schema", new RawString(schema(provenance)))
        .render();
  }

  private static Map<String, String> link(Queryable<?> dataset) {
    return Map.of(
        "name", dataset.name(), "href", dataset.path(), "description", dataset.description());
  }

  /** A schema.org Dataset; nothing in it can end the element in which it stands. */
  private String schema(Provenance provenance) {
    var dataset = new LinkedHashMap<String, Object>();
    dataset.put("@context", "https://schema.org/");
    dataset.put("@type", "Dataset");
    dataset.put("name", Portal.TITLE);
    dataset.put("description", Portal.DESCRIPTION);
    dataset.put("url", portal.url("/"));
    dataset.put("version", provenance.release());
    dataset.put("dateModified", provenance.releasedAt().toString());
    dataset.put("license", Portal.LICENCE);
    dataset.put("isAccessibleForFree", true);
    dataset.put("creator", organization());
    String release = portal.url("/v1/releases/" + provenance.release());
    dataset.put(
        "distribution",
        List.of(
            download("application/zip", release + "/khorgos.zip"),
            download("application/vnd.sqlite3", release + "/khorgos.sqlite")));
    try {
      return json.writeValueAsString(dataset).replace("<", "\\u003c");
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> organization() {
    var organization = new LinkedHashMap<String, String>();
    organization.put("@type", "Organization");
    organization.put("name", Portal.TITLE);
    organization.put("url", portal.url("/"));
    return organization;
  }

  private static Map<String, String> download(String mediaType, String url) {
    var download = new LinkedHashMap<String, String>();
    download.put("@type", "DataDownload");
    download.put("encodingFormat", mediaType);
    download.put("contentUrl", url);
    return download;
  }
}
