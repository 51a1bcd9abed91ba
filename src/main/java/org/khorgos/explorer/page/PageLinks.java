package org.khorgos.explorer.page;

import java.util.Map;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.parse.Url;

/** Links to pages and to the API, in the release that is shown. */
public record PageLinks(ServedRelease release) {

  public static final String TABLES = "/explore/";
  public static final String REFERENCE = "/reference";
  public static final String SEARCH = "/search";
  public static final String CHARTS = "/charts";

  public String to(String path) {
    return to(path, Map.of());
  }

  public String to(String path, Map<String, String> parameters) {
    return to(new Url(path, parameters));
  }

  public String to(Url url) {
    return release.pin(url).toString();
  }

  public String table(String dataset, Map<String, String> parameters) {
    return to(TABLES + dataset, parameters);
  }

  public String chart(String name, Map<String, String> parameters) {
    return to(CHARTS + "/" + name, parameters);
  }

  public String record(String dataset, String id) {
    return to(TABLES + dataset + "/" + id);
  }
}
