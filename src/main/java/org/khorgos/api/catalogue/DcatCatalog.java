package org.khorgos.api.catalogue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.format.Format;
import org.khorgos.format.Provenance;
import org.khorgos.query.columns.ListDefinition;

/** The catalogue for catalogues: DCAT 3 in JSON-LD. */
final class DcatCatalog {

  private static final Map<String, String> CONTEXT =
      Map.of(
          "dcat", "http://www.w3.org/ns/dcat#",
          "dct", "http://purl.org/dc/terms/",
          "foaf", "http://xmlns.com/foaf/0.1/",
          "xsd", "http://www.w3.org/2001/XMLSchema#");
  private static final Map<String, String> DOWNLOADS =
      Map.of("khorgos.zip", "application/zip", "khorgos.sqlite", "application/vnd.sqlite3");

  private final SiteInfo site;
  private final Provenance provenance;
  private final List<String> versions;

  /**
   * @param versions of all releases, newest first
   */
  DcatCatalog(SiteInfo site, Provenance provenance, List<String> versions) {
    this.site = site;
    this.provenance = provenance;
    this.versions = versions;
  }

  Map<String, Object> document() {
    Map<String, Object> catalog =
        thing("/v1/catalog.jsonld", "dcat:Catalog", SiteInfo.TITLE, SiteInfo.DESCRIPTION);
    var document = new LinkedHashMap<String, Object>();
    document.put("@context", new TreeMap<>(CONTEXT));
    document.putAll(catalog);
    document.put("dct:modified", released());
    document.put("dcat:version", provenance.release());
    var datasets = new ArrayList<Object>();
    site.lists().forEach(dataset -> datasets.add(dataset(dataset)));
    datasets.add(series());
    versions.forEach(version -> datasets.add(release(version)));
    document.put("dcat:dataset", datasets);
    document.put("dcat:service", service());
    return document;
  }

  private Map<String, Object> dataset(ListDefinition<?> dataset) {
    Map<String, Object> described =
        thing(
            dataset.path(),
            "dcat:Dataset",
            SiteInfo.TITLE + ": " + dataset.name(),
            "Each record is " + dataset.description() + ".");
    described.put("dct:modified", released());
    described.put("dcat:version", provenance.release());
    described.put("dcat:landingPage", id("/"));
    var distributions = new ArrayList<Object>();
    distributions.add(distribution(dataset.path(), "application/json"));
    for (Format format : site.formats(dataset)) {
      distributions.add(distribution(dataset.path() + "." + format.suffix(), format.mediaType()));
    }
    described.put("dcat:distribution", distributions);
    return described;
  }

  private Map<String, Object> series() {
    return thing(
        "/v1/releases",
        "dcat:DatasetSeries",
        SiteInfo.TITLE + ": releases",
        "Every state of the whole record, to be asked or downloaded for ever.");
  }

  private Map<String, Object> release(String version) {
    String path = "/v1/releases/" + version;
    Map<String, Object> release =
        thing(path, "dcat:Dataset", "Khorgos: release " + version, SiteInfo.DESCRIPTION);
    release.put("dcat:version", version);
    release.put("dcat:inSeries", id("/v1/releases"));
    int next = versions.indexOf(version) + 1;
    if (next < versions.size()) {
      release.put("dcat:prev", id("/v1/releases/" + versions.get(next)));
    }
    release.put(
        "dcat:distribution",
        new TreeMap<>(DOWNLOADS)
            .entrySet().stream()
                .map(file -> distribution(path + "/" + file.getKey(), file.getValue()))
                .toList());
    return release;
  }

  private Map<String, Object> service() {
    Map<String, Object> service =
        thing(
            "/v1", "dcat:DataService", SiteInfo.TITLE + ": the API", "Public, keyless, read-only.");
    service.put("dcat:endpointURL", id("/v1"));
    service.put("dcat:endpointDescription", id("/q/openapi"));
    service.put(
        "dcat:servesDataset", site.lists().stream().map(dataset -> id(dataset.path())).toList());
    return service;
  }

  private Map<String, Object> distribution(String path, String mediaType) {
    var distribution = new LinkedHashMap<String, Object>();
    distribution.put("@type", "dcat:Distribution");
    distribution.put("dcat:accessURL", id(path));
    distribution.put("dcat:downloadURL", id(path));
    distribution.put(
        "dcat:mediaType",
        Map.of("@id", "https://www.iana.org/assignments/media-types/" + mediaType));
    distribution.put("dct:license", Map.of("@id", SiteInfo.LICENCE));
    return distribution;
  }

  private Map<String, Object> thing(String path, String type, String title, String description) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@id", site.url(path));
    thing.put("@type", type);
    thing.put("dct:title", title);
    thing.put("dct:description", description);
    thing.put(
        "dct:publisher", new TreeMap<>(Map.of("@type", "foaf:Agent", "foaf:name", SiteInfo.TITLE)));
    thing.put("dct:license", Map.of("@id", SiteInfo.LICENCE));
    return thing;
  }

  private Map<String, Object> id(String path) {
    return Map.of("@id", site.url(path));
  }

  private Map<String, Object> released() {
    return new TreeMap<>(
        Map.of("@type", "xsd:dateTime", "@value", provenance.releasedAt().toString()));
  }
}
