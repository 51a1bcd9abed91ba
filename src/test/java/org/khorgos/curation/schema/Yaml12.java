package org.khorgos.curation.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import java.math.BigDecimal;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as editors see it: with the types of the core schema of YAML 1.2, which has no dates. */
final class Yaml12 {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private Yaml12() {}

  static JsonNode json(String yaml) {
    return json(new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml)));
  }

  private static JsonNode json(Node node) {
    if (node instanceof MappingNode mapping) {
      ObjectNode object = JSON.objectNode();
      for (NodeTuple tuple : mapping.getValue()) {
        object.set(((ScalarNode) tuple.getKeyNode()).getValue(), json(tuple.getValueNode()));
      }
      return object;
    }
    if (node instanceof SequenceNode sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.getValue().forEach(item -> array.add(json(item)));
      return array;
    }
    ScalarNode scalar = (ScalarNode) node;
    return scalar.isPlain() ? plain(scalar.getValue()) : JSON.textNode(scalar.getValue());
  }

  private static JsonNode plain(String text) {
    if (text.matches("|~|null|Null|NULL")) {
      return JSON.nullNode();
    }
    if (text.matches("true|True|TRUE|false|False|FALSE")) {
      return JSON.booleanNode(Boolean.parseBoolean(text));
    }
    if (text.matches("[-+]?\\d+")) {
      return JSON.numberNode(Long.parseLong(text));
    }
    return text.matches("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }
}
