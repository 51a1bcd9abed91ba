package org.khorgos.dataset;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Vocabulary;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys of a mapping: which there are, which were asked for, and what is wrong with them. */
final class Keys {

  private final Reading reading;
  private final Node node;
  private final String path;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final String record;

  /**
   * Reads the keys of a node, which is a fault when it has none.
   *
   * @param record id of the entry to which it belongs; empty for the entry itself
   * @param path what stands before its keys when they are named
   */
  Keys(Reading reading, Node node, String record, String path) {
    this.reading = reading;
    this.node = node;
    this.path = path;
    List<NodeTuple> tuples = node instanceof MappingNode mapping ? mapping.getValue() : List.of();
    this.record = record.isEmpty() ? id(tuples) : record;
    if (!(node instanceof MappingNode)) {
      fault(node, "", "must be a mapping of keys to values");
    }
    tuples.forEach(this::keep);
  }

  private static String id(List<NodeTuple> tuples) {
    return tuples.stream()
        .filter(tuple -> key(tuple).equals("id"))
        .findFirst()
        .map(tuple -> tuple.getValueNode() instanceof ScalarNode id ? id.getValue() : "-")
        .orElse("-");
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }

  private void keep(NodeTuple tuple) {
    if (values.put(key(tuple), tuple.getValueNode()) != null) {
      fault(tuple.getKeyNode(), key(tuple), "stands twice");
    }
  }

  /** The keys of a value of this mapping. */
  Keys of(Node value, String key) {
    return new Keys(reading, value, record, path + key + ".");
  }

  @Nullable Node value(String key) {
    known.add(key);
    @Nullable Node value = values.get(key);
    if (value instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank())) {
      fault(scalar, key, "has no value; leave the key out when no source says it");
      return null;
    }
    return value;
  }

  Optional<ScalarNode> scalar(String key) {
    @Nullable Node value = value(key);
    if (value == null || value instanceof ScalarNode) {
      return Optional.ofNullable((ScalarNode) value);
    }
    fault(value, key, "must be a single value");
    return Optional.empty();
  }

  List<Node> items(String key) {
    @Nullable Node value = value(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence
        ? sequence.getValue()
        : wrong(value, key, "must be a list", List.of());
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  void missing(String key) {
    if (!has(key)) {
      fault(node, key, "is missing");
    }
  }

  void refuseUnknown() {
    for (String key : values.keySet()) {
      if (!known.contains(key)) {
        List<String> near = Vocabulary.near(key, known);
        fault(
            key,
            "is not a key that can stand here"
                + (near.isEmpty()
                    ? "; allowed are " + String.join(", ", known)
                    : "; did you mean " + near.get(0) + "?"));
      }
    }
  }

  /** Notes a fault, and goes on with a value that stands in. */
  <T> T wrong(Node at, String key, String reason, T standIn) {
    fault(at, key, reason);
    return standIn;
  }

  void fault(String key, String reason) {
    fault(values.getOrDefault(key, node), key, reason);
  }

  void fault(Node at, String key, String reason) {
    int line = at.getStartMark().getLine() + 1;
    reading.fault(line, record, key.isEmpty() ? "-" : path + key, reason);
  }
}
