package org.khorgos.explorer.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.reference.contract.Call;
import org.khorgos.explorer.reference.contract.Parameter;
import org.khorgos.query.parse.BadQuestionException;
import org.khorgos.query.parse.Fault;
import org.khorgos.query.parse.Url;

/**
 * What a form sent, as the call it asks for: parts of the path in their place, fields that are
 * empty left out, several values of one as a comma list.
 */
record Sending(Call call, Map<String, List<String>> sent) {

  /** The field that names a format; no parameter of the API begins like that. */
  static final String FORMAT = "_format";

  /**
   * The address of the call, its parameters in the order of the contract.
   *
   * @throws BadQuestionException when a part of the path is missing
   */
  Url url() {
    var query = new LinkedHashMap<String, String>();
    Stream.concat(call.parameters().stream().map(Parameter::name), sent.keySet().stream().sorted())
        .filter(name -> !value(name).isEmpty())
        .forEach(name -> query.put(name, value(name)));
    String path = call.main().path();
    var faults = new ArrayList<Fault>();
    for (Parameter parameter : call.parameters()) {
      if (parameter.inPath()) {
        if (value(parameter.name()).isEmpty()) {
          faults.add(Fault.of(parameter.name(), null, "is missing, and a part of the path"));
        }
        path = path.replace("{" + parameter.name() + "}", encode(value(parameter.name())));
        query.remove(parameter.name());
      }
    }
    if (!faults.isEmpty()) {
      throw new BadQuestionException(faults);
    }
    query.remove(FORMAT);
    return new Url(value(FORMAT).isEmpty() ? path : path + "." + encode(value(FORMAT)), query);
  }

  private String value(String name) {
    return sent.getOrDefault(name, List.of()).stream()
        .map(String::strip)
        .filter(value -> !value.isEmpty())
        .collect(Collectors.joining(","));
  }

  private static String encode(String part) {
    return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
