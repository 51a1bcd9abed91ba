package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The keys of a mapping: which there are, which were asked for, and what is wrong with them. */
final class YamlMapping implements KeySource {

  private final LoadContext reading;
  private final Node node;
  private final String record;
  private final String path;
  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final List<YamlMapping> below = new ArrayList<>();

  /** Reads the keys of an entry of a file. */
  YamlMapping(LoadContext reading, Node node) {
    this(reading, node, id(node), "");
  }

  /**
   * Reads the keys of a node, which is a fault when it has none.
   *
   * @param record id of the entry to which it belongs
   * @param path what stands before its keys when they are named
   */
  private YamlMapping(LoadContext reading, Node node, String record, String path) {
    this.reading = reading;
    this.node = node;
    this.record = record;
    this.path = path;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::keep);
    } else {
      error(node, "", "must be keys with values, such as " + reading.outline(path).example());
    }
  }

  private static String id(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> key(tuple).equals("id"))
            .findFirst()
            .map(tuple -> tuple.getValueNode() instanceof ScalarNode id ? id.getValue() : "-")
            .filter(id -> !id.isBlank())
            .orElse("-")
        : "-";
  }

  private static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }

  private void keep(NodeTuple tuple) {
    if (tuples.putIfAbsent(key(tuple), tuple) != null) {
      error(tuple.getKeyNode(), key(tuple), "stands twice");
    }
  }

  LoadContext reading() {
    return reading;
  }

  int line() {
    return LoadContext.line(node);
  }

  /** What stands for the id, right or wrong. */
  Optional<String> id() {
    return Optional.of(record).filter(id -> !id.equals("-"));
  }

  /** The keys of a value of this mapping. */
  YamlMapping of(Node value, String key) {
    var keys = new YamlMapping(reading, value, record, path + key + ".");
    below.add(keys);
    return keys;
  }

  @Override
  public <T> Optional<T> value(String key, Form<T> form, boolean required) {
    return at(key, required).flatMap(value -> form.read(new YamlValue(this, value, key)));
  }

  @Override
  public <T> List<T> values(String key, Form<T> form) {
    var seen = new HashSet<String>();
    var values = new ArrayList<T>();
    for (Node item : items(key, false)) {
      if (item instanceof ScalarNode scalar && !seen.add(scalar.getValue())) {
        error(item, key, "stands twice: " + scalar.getValue());
      } else {
        form.read(new YamlValue(this, item, key)).ifPresent(values::add);
      }
    }
    return values;
  }

  @Override
  public Optional<Entry> entry(String key) {
    return at(key, false).map(value -> new Entry(of(value, key)));
  }

  @Override
  public List<Entry> entries(String key, boolean required) {
    return items(key, required).stream().map(item -> new Entry(of(item, key))).toList();
  }

  private List<Node> items(String key, boolean required) {
    @Nullable Node value = at(key, required).orElse(null);
    if (value instanceof SequenceNode list) {
      if (required && list.getValue().isEmpty()) {
        error(key, "is empty; at least one must be given");
      }
      return list.getValue();
    }
    if (value != null) {
      error(
          value,
          key,
          value instanceof ScalarNode scalar
              ? "must be a list; write [" + scalar.getValue() + "]"
              : "must be a list: each item begins with a dash");
    }
    return List.of();
  }

  /** What stands under a key; that nothing does is noted when something must. */
  private Optional<Node> at(String key, boolean required) {
    known.add(key);
    @Nullable NodeTuple tuple = tuples.get(key);
    if (tuple == null) {
      if (required && node instanceof MappingNode) {
        error(key, "is missing");
      }
      return Optional.empty();
    }
    if (!isEmpty(tuple)) {
      return Optional.of(tuple.getValueNode());
    }
    error(
        key,
        reading.isCommented(tuple.getKeyNode())
            ? "has no value, since # begins a comment; put text with # in double quotes"
            : "has no value; leave the key out when no source says it");
    return Optional.empty();
  }

  private static boolean isEmpty(NodeTuple tuple) {
    return tuple.getValueNode() instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
  }

  @Override
  public boolean has(String key) {
    return tuples.containsKey(key);
  }

  /** Notes every key that nobody has asked for. */
  void refuseUnknown() {
    below.forEach(YamlMapping::refuseUnknown);
    tuples.forEach(
        (key, tuple) -> {
          if (!known.contains(key)) {
            error(key, new UnknownKeyError(key, path, isEmpty(tuple), known, reading).reason());
          }
        });
  }

  @Override
  public void error(String key, String reason) {
    @Nullable NodeTuple tuple = tuples.get(key);
    error(tuple == null ? node : tuple.getKeyNode(), key, reason);
  }

  void error(Node at, String key, String reason) {
    String field = path + key;
    reading.error(
        LoadContext.line(at),
        record,
        field.endsWith(".")
            ? field.substring(0, field.length() - 1)
            : field.isEmpty() ? "-" : field,
        reason);
  }
}
