package org.khorgos.curation.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.curation.yaml.YamlValue;
import org.khorgos.query.names.Vocabulary;

/**
 * One of a few names.
 *
 * @param what what they name; follows “is no” in messages
 */
public record NameForm(String what, List<String> names) implements Form<String> {

  @Override
  public Optional<String> read(YamlValue value) {
    Optional<String> text = value.text();
    return text.isEmpty() || names.contains(text.get())
        ? text
        : value.wrong("is no " + what + ": " + unknown(text.get(), names));
  }

  /** The message for an invalid name, with similar and allowed names. */
  static String unknown(String name, List<String> allowed) {
    List<String> near = Vocabulary.near(name, allowed);
    return "“"
        + name
        + "”"
        + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
        + (near.isEmpty() ? "; allowed are " : " Allowed are ")
        + String.join(", ", allowed);
  }

  @Override
  public Map<String, Object> schema() {
    return JsonObject.ordered("type", "string", "enum", names);
  }
}
