package org.khorgos.explorer.reference.contract;

import java.util.List;

/** One thing that can be asked, in one format. */
public record ContractOperation(
    String id,
    String path,
    String tag,
    String summary,
    String description,
    List<ContractParameter> parameters,
    List<ContractResponse> answers) {

  /** The path without the format; the path itself where it names none. */
  String stem() {
    int name = path.lastIndexOf('/');
    int dot = path.indexOf('.', name);
    return dot < 0 ? path : path.substring(0, dot);
  }

  public boolean takes(String parameter) {
    return parameters.stream().anyMatch(known -> known.name().equals(parameter));
  }

  /** The media type of what is asked for. */
  public String mediaType() {
    return answers.stream()
        .filter(ContractResponse::isWhole)
        .flatMap(answer -> answer.contents().stream())
        .map(ContractResponse.Content::mediaType)
        .findFirst()
        .orElse("");
  }
}
