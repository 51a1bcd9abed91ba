package org.khorgos.format;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The sources in a package that state a licence, named as that licence asks for. */
final class LicensedSources {

  private static final String NAME = "attribution";
  private static final String LICENCE = "licence";

  private LicensedSources() {}

  /** Sources after Data Package v2: title and path. */
  static Set<Map<String, Object>> of(List<PackageTable> tables) {
    var sources = new LinkedHashSet<Map<String, Object>>();
    for (PackageTable table : tables) {
      var fields = new TreeSet<String>();
      table.fields().forEach(field -> fields.add(field.name()));
      if (fields.contains(NAME) && fields.contains(LICENCE) && fields.contains("name")) {
        table.rows().each(row -> add(row, sources));
      }
    }
    return sources;
  }

  private static void add(Map<String, Object> row, Set<Map<String, Object>> sources) {
    if (row.get(LICENCE) == null) {
      return;
    }
    var source = new LinkedHashMap<String, Object>();
    Object name = row.get(NAME) == null ? row.get("name") : row.get(NAME);
    source.put("title", name + " (" + row.get(LICENCE) + ")");
    if (row.get("url") != null) {
      source.put("path", row.get("url"));
    }
    sources.add(source);
  }
}
