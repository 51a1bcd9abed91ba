package org.khorgos.explorer.reference.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One thing that can be asked, in all its formats.
 *
 * @param others the same in formats that follow a dot in the path
 */
public record ContractCall(ContractOperation main, List<ContractOperation> others) {

  public String id() {
    return main.id();
  }

  public List<ContractOperation> operations() {
    return Stream.concat(Stream.of(main), others.stream()).toList();
  }

  /** What follows the dot in the path of an operation; empty for the main one. */
  public String suffix(ContractOperation operation) {
    return operation.equals(main) ? "" : operation.path().substring(main.path().length() + 1);
  }

  /** Every parameter that some format takes, each once. */
  public List<ContractParameter> parameters() {
    Map<String, ContractParameter> all = new LinkedHashMap<>();
    operations().stream()
        .flatMap(operation -> operation.parameters().stream())
        .forEach(parameter -> all.putIfAbsent(parameter.name(), parameter));
    return List.copyOf(all.values());
  }
}
