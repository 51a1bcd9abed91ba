package org.khorgos.curation.file;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** A value as it is written, and where. */
record YamlValue(YamlMapping keys, Node node, String key) {

  /** The text of a single value; anything else is noted. */
  Optional<String> text() {
    if (node instanceof ScalarNode scalar) {
      if (keys.reading().isCommented(node)) {
        error(
            "ends before #, which begins a comment; put the text in double quotes, or the comment"
                + " on a line of its own");
      }
      return Optional.of(scalar.getValue().strip());
    }
    return wrong("must be a single value, not a list or keys of its own");
  }

  /** The value as keys of their own, when it is no single value. */
  Optional<YamlMapping> mapping() {
    return node instanceof ScalarNode ? Optional.empty() : Optional.of(keys.of(node, key));
  }

  void error(String reason) {
    keys.error(node, key, reason);
  }

  /** Notes a fault, and that there is no value. */
  <T> Optional<T> wrong(String reason) {
    error(reason);
    return Optional.empty();
  }

  /** Notes a fault together with what was probably meant. */
  <T> Optional<T> wrong(String reason, Optional<String> proposal) {
    return wrong(reason + proposal.map(meant -> "; write " + meant).orElse(""));
  }
}
