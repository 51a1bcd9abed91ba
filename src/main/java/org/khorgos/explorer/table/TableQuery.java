package org.khorgos.explorer.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.explorer.page.HiddenField;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.parse.Url;

/**
 * The query of a table, with the links that change it. The query string is that of the list under
 * {@code /v1}.
 *
 * @param parameters canonical, without the release
 */
record TableQuery(String dataset, Map<String, String> parameters, PageLinks links) {

  /** Parameters that decide how records are shown, and not which. */
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

  /** Another query starts at its first page. */
  TableQuery with(String parameter, String value) {
    return changed(CURSOR, "").changed(parameter, value);
  }

  TableQuery without(String parameter) {
    return with(parameter, "");
  }

  TableQuery with(String parameter, List<String> values) {
    return with(parameter, String.join(",", values));
  }

  /** With the value added, or removed if it is there. */
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

  /** Hidden fields of a form that changes some parameters. */
  List<HiddenField> hidden(String... changed) {
    List<String> names = Stream.concat(Stream.of(changed), Stream.of(CURSOR)).toList();
    return HiddenField.of(parameters, names, links.release());
  }

  /** The parameters that decide which records there are. */
  List<String> filtering() {
    return parameters.keySet().stream()
        .filter(name -> !PRESENTATION.contains(name) && !name.equals(CURSOR))
        .toList();
  }

  /** Without any filter. */
  TableQuery unfiltered() {
    TableQuery all = this;
    for (String parameter : filtering()) {
      all = all.without(parameter);
    }
    return all;
  }
}
