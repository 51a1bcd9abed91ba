package org.khorgos.explorer.reference.contract;

import java.util.List;

/** One thing that can be asked, in one format. */
public record Operation(
    String id,
    String path,
    String tag,
    String summary,
    String description,
    List<Parameter> parameters,
    List<Answer> answers) {

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
        .filter(Answer::isWhole)
        .flatMap(answer -> answer.contents().stream())
        .map(Answer.Content::mediaType)
        .findFirst()
        .orElse("");
  }
}
