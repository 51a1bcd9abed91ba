package org.khorgos.api.transport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.khorgos.format.Format;
import org.khorgos.query.parse.Parameters;

/** Parameters that belong to a format, not to the query. */
public final class FormatOptions {

  private FormatOptions() {}

  /**
   * Takes a format's options out of the parameters of a request, and returns those that are on.
   *
   * @throws org.khorgos.query.parse.InvalidQueryException when one is neither true nor false
   */
  public static Set<String> take(Format format, Map<String, List<String>> given) {
    var own = new TreeMap<>(given);
    own.keySet().retainAll(format.switches().keySet());
    given.keySet().removeAll(own.keySet());
    var parameters = new Parameters(own);
    Set<String> on =
        format.switches().keySet().stream()
            .filter(name -> parameters.flag(name).orElse(false))
            .collect(Collectors.toCollection(TreeSet::new));
    parameters.check(format.suffix());
    return on;
  }
}
