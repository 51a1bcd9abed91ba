package org.khorgos.explorer.timeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.parse.Cursor;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;

/** Records without a date, for which the API has no filter. */
final class Undated {

  private Undated() {}

  /**
   * Link to the undated records of a dataset. Sorted by date they come last, so the link has the
   * cursor of a row without a date whose id comes before all others.
   */
  static <E> String href(ListDefinition<E> dataset, PageLinks links) {
    Query<E> query =
        QueryParser.parse(
            dataset, Map.of("sort", List.of("date")), true, links.release().vocabularies());
    var cursor = new Cursor(query.fingerprint(), Arrays.asList(null, ""));
    var parameters = new TreeMap<>(query.parameters());
    parameters.put("cursor", cursor.encode());
    return links.table(dataset.name(), parameters);
  }
}
