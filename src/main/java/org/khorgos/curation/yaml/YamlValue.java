package org.khorgos.curation.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** The value of a key, and where it stands. */
public record YamlValue(YamlMapping keys, Node node, String key) {

  /** The text of a single value; anything else is reported. */
  public Optional<String> text() {
    if (node instanceof ScalarNode scalar) {
      if (keys.file().isCommented(node)) {
        error(
            "ends before #, which begins a comment; put the text in double quotes, or the comment"
                + " on a line of its own");
      }
      return Optional.of(scalar.getValue().strip());
    }
    return wrong("must be a single value, not a list or keys of its own");
  }

  /** Whether it is a mapping with this key. */
  public boolean has(String name) {
    return node instanceof MappingNode mapping
        && mapping.getValue().stream().anyMatch(tuple -> YamlMapping.key(tuple).equals(name));
  }

  /** The value as a mapping; that it is none is reported. */
  public YamlMapping mapping() {
    return keys.below(this);
  }

  /** Texts by name; anything else is reported. */
  public Optional<Map<String, String>> pairs() {
    var pairs = new LinkedHashMap<String, String>();
    if (!(node instanceof MappingNode mapping)) {
      return wrong("must be names with values, such as {china: 156}");
    }
    for (NodeTuple pair : mapping.getValue()) {
      if (!(pair.getKeyNode() instanceof ScalarNode name)
          || !(pair.getValueNode() instanceof ScalarNode value)) {
        return wrong("must have single values only");
      }
      if (pairs.put(name.getValue(), value.getValue()) != null) {
        return wrong("has " + name.getValue() + " twice");
      }
    }
    return Optional.of(pairs);
  }

  List<YamlValue> items(boolean required) {
    if (node instanceof SequenceNode list) {
      if (required && list.getValue().isEmpty()) {
        keys.error(key, "is empty; at least one must be given");
      }
      return list.getValue().stream().map(item -> new YamlValue(keys, item, key)).toList();
    }
    error(
        node instanceof ScalarNode scalar
            ? "must be a list; write [" + scalar.getValue() + "]"
            : "must be a list: each item begins with a dash");
    return List.of();
  }

  /** Whether it is the first of its text; that it is not is reported. */
  public boolean isNewIn(Set<String> texts) {
    Optional<String> text = YamlMapping.plain(node);
    if (text.isPresent() && !texts.add(text.get())) {
      error("appears twice: " + text.get());
      return false;
    }
    return true;
  }

  public FilePosition position() {
    return new FilePosition(keys.file().path(), YamlFile.line(node));
  }

  public void error(String reason) {
    keys.error(node, key, reason);
  }

  /** Reports an error and returns no value. */
  public <T> Optional<T> wrong(String reason) {
    error(reason);
    return Optional.empty();
  }

  /** Reports an error with what was probably meant, and returns no value. */
  public <T> Optional<T> wrong(String reason, Optional<String> suggestion) {
    return wrong(reason + suggestion.map(meant -> "; write " + meant).orElse(""));
  }
}
