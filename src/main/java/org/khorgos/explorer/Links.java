package org.khorgos.explorer;

import java.util.Map;
import org.khorgos.http.Edition;
import org.khorgos.http.Url;

/** Where things are, in the release that is shown. */
record Links(Edition edition) {

  static final String TABLES = "/explore/";

  String to(String path) {
    return to(path, Map.of());
  }

  String to(String path, Map<String, String> parameters) {
    return edition.pin(new Url(path, parameters)).toString();
  }

  String table(String dataset, Map<String, String> parameters) {
    return to(TABLES + dataset, parameters);
  }

  String record(String dataset, String id) {
    return to(TABLES + dataset + "/" + id);
  }
}
