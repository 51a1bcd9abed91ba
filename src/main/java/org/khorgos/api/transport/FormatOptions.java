package org.khorgos.api.transport;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.khorgos.format.Format;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;

/** Parameters that belong to a format, not to the question. */
public final class FormatOptions {

  private FormatOptions() {}

  /** Takes a format's switches out of the parameters, and returns those that are on. */
  public static Set<String> take(Format format, Map<String, List<String>> parameters) {
    var on = new TreeSet<String>();
    for (String name : format.switches().keySet()) {
      @Nullable List<String> values = parameters.remove(name);
      if (values != null && isOn(name, String.join(",", values))) {
        on.add(name);
      }
    }
    return on;
  }

  private static boolean isOn(String name, String value) {
    if (!value.equals("true") && !value.equals("false")) {
      throw new InvalidQueryException(
          List.of(
              new ParameterError(
                  name, value, "must be true or false", List.of("true", "false"), List.of())));
    }
    return value.equals("true");
  }
}
