package org.khorgos.explorer.start;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.page.Messages;
import org.khorgos.format.Provenance;

/** The data as a schema.org Dataset, for search engines. */
@Singleton
class DatasetSchema {

  private static final String NAME = "Khorgos";
  private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final ObjectMapper json;
  private final Messages messages;

  DatasetSchema(ObjectMapper json, Messages messages) {
    this.json = json;
    this.messages = messages;
  }

  /** As JSON that cannot end the element it is in. */
  String of(Provenance provenance) {
    var dataset = new LinkedHashMap<String, Object>();
    dataset.put("@context", "https://schema.org/");
    dataset.put("@type", "Dataset");
    dataset.put("name", NAME);
    dataset.put("description", messages.say("description"));
    dataset.put("url", provenance.url("/"));
    dataset.put("version", provenance.release());
    dataset.put("dateModified", provenance.releasedAt().toString());
    dataset.put("license", LICENCE);
    dataset.put("isAccessibleForFree", true);
    var creator = new LinkedHashMap<String, String>();
    creator.put("@type", "Organization");
    creator.put("name", NAME);
    creator.put("url", provenance.url("/"));
    dataset.put("creator", creator);
    String release = provenance.url("/v1/releases/" + provenance.release());
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

  private static Map<String, String> download(String mediaType, String url) {
    var download = new LinkedHashMap<String, String>();
    download.put("@type", "DataDownload");
    download.put("encodingFormat", mediaType);
    download.put("contentUrl", url);
    return download;
  }
}
