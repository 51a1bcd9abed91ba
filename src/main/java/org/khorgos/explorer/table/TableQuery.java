package org.khorgos.explorer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.parse.Url;

/**
 * What a table shows, all of it in the query string, which is that of the list under {@code /v1};
 * and where each change of it leads.
 *
 * @param parameters canonical, without the release
 */
record TableQuery(String dataset, Map<String, String> parameters, PageLinks links) {

  /** What says how records are shown, and not which. */
  static final List<String> PRESENTATION = List.of("sort", "fields", "include", "facets", "limit");

  private static final String CURSOR = "cursor";

  Url url() {
    return new Url(PageLinks.TABLES + dataset, parameters);
  }

  String href() {
    return links.table(dataset, parameters);
  }

  List<String> values(String parameter) {
    String text = parameters.getOrDefault(parameter, "");
    return text.isEmpty() ? List.of() : List.of(text.split(","));
  }

  boolean isFirstPage() {
    return !parameters.containsKey(CURSOR);
  }

  TableQuery at(String cursor) {
    return changed(CURSOR, cursor);
  }

  /** Another question starts at its first page. */
  TableQuery with(String parameter, String value) {
    return changed(CURSOR, "").changed(parameter, value);
  }

  TableQuery without(String parameter) {
    return with(parameter, "");
  }

  TableQuery with(String parameter, List<String> values) {
    return with(parameter, String.join(",", values));
  }

  /** With a value that was not there, or without the one that was. */
  TableQuery toggled(String parameter, String value) {
    var values = new ArrayList<>(values(parameter));
    if (!values.remove(value)) {
      values.add(value);
    }
    return with(parameter, values);
  }

  private TableQuery changed(String parameter, String value) {
    var changed = new TreeMap<>(parameters);
    if (value.isEmpty()) {
      changed.remove(parameter);
    } else {
      changed.put(parameter, value);
    }
    return new TableQuery(dataset, changed, links);
  }

  /** What a form has to send besides its own fields to change nothing else. */
  List<Hidden> hidden(List<String> own) {
    var sent = new TreeMap<>(parameters);
    sent.remove(CURSOR);
    own.forEach(sent::remove);
    if (links.release().pinned()) {
      sent.put("release", links.release().version());
    }
    return sent.entrySet().stream()
        .map(entry -> new Hidden(entry.getKey(), entry.getValue()))
        .toList();
  }

  /** A field of a form that nobody sees. */
  record Hidden(String name, String value) {}
}
