package org.khorgos.curation.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Makes an entry of a row of a table, so that it is read and checked as any other entry. */
public final class RowEntry {

  private static final int[] NO_TEXT = {};

  private RowEntry() {}

  /**
   * The entry.
   *
   * @param file that holds the row
   * @param keys that an entry may have
   * @param line of the row, from 1
   * @param values by key
   * @param source the one place that states it
   */
  public static YamlMapping of(
      YamlFile file, AllowedKeys keys, int line, Map<String, String> values, String source) {
    var at = new Mark(file.path(), 0, line - 1, 0, NO_TEXT, 0);
    List<NodeTuple> tuples = tuples(values, at);
    Node sources =
        new SequenceNode(
            Tag.SEQ, true, List.of(scalar(source, at)), at, at, DumperOptions.FlowStyle.FLOW);
    tuples.add(new NodeTuple(scalar("sources", at), sources));
    return new YamlMapping(file, keys, mapping(tuples, at));
  }

  private static List<NodeTuple> tuples(Map<String, String> values, Mark at) {
    var tuples = new ArrayList<NodeTuple>();
    values.forEach((key, value) -> tuples.add(new NodeTuple(scalar(key, at), scalar(value, at))));
    return tuples;
  }

  private static Node mapping(List<NodeTuple> tuples, Mark at) {
    return new MappingNode(Tag.MAP, true, tuples, at, at, DumperOptions.FlowStyle.FLOW);
  }

  private static Node scalar(String text, Mark at) {
    return new ScalarNode(Tag.STR, text, at, at, DumperOptions.ScalarStyle.DOUBLE_QUOTED);
  }
}
