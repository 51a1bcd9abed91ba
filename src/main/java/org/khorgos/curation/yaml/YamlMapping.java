package org.khorgos.curation.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.Tag;

/** An entry of a file, or a mapping in it: its values, and every error with its line. */
public final class YamlMapping {

  private static final String NO_ID = "-";

  private final YamlFile file;
  private final AllowedKeys entryKeys;
  private final AllowedKeys ownKeys;
  private final Node node;
  private final String record;
  private final String path;
  private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final List<YamlMapping> below = new ArrayList<>();

  YamlMapping(YamlFile file, AllowedKeys keys, Node entry) {
    this(file, keys, keys, entry, id(entry), "");
  }

  /**
   * Takes a node; that it is no mapping is reported.
   *
   * @param record id of the entry to which it belongs
   * @param path of the mapping, ending in a dot unless it is empty
   */
  private YamlMapping(
      YamlFile file,
      AllowedKeys entryKeys,
      AllowedKeys ownKeys,
      Node node,
      String record,
      String path) {
    this.file = file;
    this.entryKeys = entryKeys;
    this.ownKeys = ownKeys;
    this.node = node;
    this.record = record;
    this.path = path;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::add);
    } else {
      error(node, "", "must be keys with values, such as " + ownKeys.example());
    }
  }

  private static String id(Node node) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> key(tuple).equals("id"))
            .findFirst()
            .map(tuple -> tuple.getValueNode() instanceof ScalarNode id ? id.getValue() : NO_ID)
            .filter(id -> !id.isBlank())
            .orElse(NO_ID)
        : NO_ID;
  }

  static String key(NodeTuple tuple) {
    return tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
  }

  private void add(NodeTuple tuple) {
    if (tuples.putIfAbsent(key(tuple), tuple) != null) {
      error(tuple.getKeyNode(), key(tuple), "stands twice");
    }
  }

  YamlFile file() {
    return file;
  }

  public FilePosition position() {
    return new FilePosition(file.path(), YamlFile.line(node));
  }

  /** The id of the entry, valid or not. */
  public Optional<String> id() {
    return Optional.of(record).filter(id -> !id.equals(NO_ID));
  }

  /** The mapping below a key of this one. */
  YamlMapping below(YamlValue value) {
    var mapping =
        new YamlMapping(
            file,
            entryKeys,
            ownKeys.below(value.key()),
            value.node(),
            record,
            path + value.key() + ".");
    below.add(mapping);
    return mapping;
  }

  /** The value of a key; that it is missing is reported if it is required. */
  public Optional<YamlValue> value(String key, boolean required) {
    known.add(key);
    NodeTuple tuple = tuples.get(key);
    if (tuple == null) {
      if (required && node instanceof MappingNode) {
        error(key, "is missing");
      }
      return Optional.empty();
    }
    if (!isEmpty(tuple)) {
      return Optional.of(new YamlValue(this, tuple.getValueNode(), key));
    }
    error(
        key,
        file.isCommented(tuple.getKeyNode())
            ? "has no value, since # begins a comment; put text with # in double quotes"
            : "has no value; leave the key out when no source says it");
    return Optional.empty();
  }

  private static boolean isEmpty(NodeTuple tuple) {
    return tuple.getValueNode() instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank());
  }

  /** The items of a list; that it is no list, or is empty though required, is reported. */
  public List<YamlValue> items(String key, boolean required) {
    return value(key, required).map(list -> list.items(required)).orElse(List.of());
  }

  /** The text of a value, which may have keys beside it; empty if there is none. */
  public Optional<String> plain(String key) {
    return Optional.ofNullable(tuples.get(key)).flatMap(tuple -> plain(tuple.getValueNode()));
  }

  /** The text of a key beside a single value; empty if there is none. */
  public Optional<String> plain(String key, String beside) {
    return Optional.ofNullable(tuples.get(key))
        .flatMap(tuple -> text(tuple.getValueNode(), beside));
  }

  static Optional<String> plain(Node node) {
    if (node instanceof ScalarNode scalar) {
      return Optional.of(scalar.getValue().strip());
    }
    return text(node, "value");
  }

  private static Optional<String> text(Node node, String key) {
    return node instanceof MappingNode mapping
        ? mapping.getValue().stream()
            .filter(tuple -> key(tuple).equals(key))
            .map(NodeTuple::getValueNode)
            .filter(ScalarNode.class::isInstance)
            .map(value -> ((ScalarNode) value).getValue().strip())
            .findFirst()
        : Optional.empty();
  }

  /**
   * A list, alone or as {@code items} with keys beside it.
   *
   * @param around the mapping that holds those keys; empty for a list alone
   */
  public record ItemList(List<YamlValue> items, Optional<YamlMapping> around) {}

  /** As {@link #items}, for a list that may have keys beside it. */
  public ItemList list(String key, boolean required) {
    Optional<YamlValue> value = value(key, required);
    if (value.filter(given -> given.has("items")).isEmpty()) {
      return new ItemList(
          value.map(list -> list.items(required)).orElse(List.of()), Optional.empty());
    }
    YamlMapping around = value.get().mapping();
    return new ItemList(around.items("items", true), Optional.of(around));
  }

  public boolean has(String key) {
    return tuples.containsKey(key);
  }

  /** Reports every key that has not been asked for. */
  public void reportUnknown() {
    below.forEach(YamlMapping::reportUnknown);
    tuples.forEach(
        (key, tuple) -> {
          if (!known.contains(key)) {
            error(key, new UnknownKeyError(key, path, isEmpty(tuple), known, entryKeys).reason());
          }
        });
  }

  public void error(String key, String reason) {
    NodeTuple tuple = tuples.get(key);
    error(tuple == null ? node : tuple.getKeyNode(), key, reason);
  }

  void error(Node at, String key, String reason) {
    String field = (path + key).replaceFirst("\\.$", "");
    file.error(YamlFile.line(at), record, field.isEmpty() ? "-" : field, reason);
  }
}
