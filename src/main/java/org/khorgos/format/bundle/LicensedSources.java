package org.khorgos.format.bundle;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;

/** The sources in a package that have a licence, named as the licence requires. */
final class LicensedSources {

  private LicensedSources() {}

  /** Sources after Data Package v2: title and path. */
  static Set<Map<String, Object>> of(List<PackageTable> tables) {
    var sources = new LinkedHashSet<Map<String, Object>>();
    for (PackageTable table : tables) {
      if (table.field(Role.LICENCE).isPresent() && table.field(Role.ATTRIBUTION).isPresent()) {
        table.rows().each(row -> add(table, row, sources));
      }
    }
    return sources;
  }

  private static void add(PackageTable table, Row row, Set<Map<String, Object>> sources) {
    String licence = table.text(row, Role.LICENCE);
    if (licence.isEmpty()) {
      return;
    }
    var source = new LinkedHashMap<String, Object>();
    String attribution = table.text(row, Role.ATTRIBUTION);
    String name = attribution.isEmpty() ? table.text(row, Role.NAME) : attribution;
    source.put("title", name + " (" + licence + ")");
    String url = table.text(row, Role.URL);
    if (!url.isEmpty()) {
      source.put("path", url);
    }
    sources.add(source);
  }
}
