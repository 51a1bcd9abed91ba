package org.khorgos.explorer.reference;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.ContractParameter;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;

/**
 * What a form sent, as the call it asks for: parts of the path in their place, fields that are
 * empty left out, several values of one as a comma list.
 */
record TryItRequest(ContractCall call, Map<String, List<String>> sent) {

  /** The field that names a format; no parameter of the API begins like that. */
  static final String FORMAT = "_format";

  /**
   * The address of the call, its parameters in the order of the contract.
   *
   * @throws InvalidQueryException when a part of the path is missing
   */
  Url url() {
    var query = new LinkedHashMap<String, String>();
    Stream.concat(
            call.parameters().stream().map(ContractParameter::name),
            sent.keySet().stream().sorted())
        .filter(name -> !value(name).isEmpty())
        .forEach(name -> query.put(name, value(name)));
    String path = call.main().path();
    var errors = new ArrayList<ParameterError>();
    for (ContractParameter parameter : call.parameters()) {
      if (parameter.inPath()) {
        if (value(parameter.name()).isEmpty()) {
          errors.add(
              ParameterError.of(parameter.name(), null, "is missing, and a part of the path"));
        }
        path = path.replace("{" + parameter.name() + "}", encode(value(parameter.name())));
        query.remove(parameter.name());
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
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
