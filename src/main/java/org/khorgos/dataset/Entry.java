package org.khorgos.dataset;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Basis;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity;
import org.khorgos.query.Coded;
import org.khorgos.query.Vocabulary;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * A mapping in a dataset file. Whatever is wrong with it is noted with its line, and reading goes
 * on with a value that stands in; a file with faults is never loaded.
 */
public final class Entry {

  private final Reading reading;
  private final Node node;
  private final String path;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> known = new LinkedHashSet<>();
  private final List<Entry> children = new ArrayList<>();
  private String record;

  Entry(Reading reading, Node node, String record, String path) {
    this.reading = reading;
    this.node = node;
    this.path = path;
    this.record = record;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::keep);
    } else {
      fault(node, "", "must be a mapping of keys to values");
    }
    this.record = record.isEmpty() ? scalar("id").map(ScalarNode::getValue).orElse("-") : record;
  }

  private void keep(NodeTuple tuple) {
    String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
    if (values.put(key, tuple.getValueNode()) != null) {
      fault(tuple.getKeyNode(), key, "stands twice");
    }
  }

  /** A text that must be there. */
  public String text(String key) {
    @Nullable String text = maybeText(key);
    if (text == null) {
      missing(key);
      return "";
    }
    return text;
  }

  public @Nullable String maybeText(String key) {
    return scalar(key).map(scalar -> checked(scalar, key)).orElse(null);
  }

  public List<String> texts(String key) {
    return items(key).stream()
        .map(
            item ->
                item instanceof ScalarNode scalar
                    ? checked(scalar, key)
                    : wrong(item, key, "must be text", ""))
        .toList();
  }

  public @Nullable Integer maybeInteger(String key) {
    return scalar(key)
        .map(
            scalar ->
                scalar.getValue().matches("\\d{1,9}")
                    ? Integer.valueOf(scalar.getValue())
                    : wrong(scalar, key, "must be a whole number", 0))
        .orElse(null);
  }

  public int integer(String key) {
    @Nullable Integer number = maybeInteger(key);
    if (number == null) {
      missing(key);
      return 0;
    }
    return number;
  }

  public @Nullable BigDecimal maybeDecimal(String key) {
    return scalar(key).map(scalar -> decimal(scalar, key)).orElse(null);
  }

  /** A code that must be there. */
  public <C extends Enum<C> & Coded> C code(String key, Class<C> list) {
    @Nullable C code = maybeCode(key, list);
    if (code == null) {
      missing(key);
      return list.getEnumConstants()[0];
    }
    return code;
  }

  public <C extends Enum<C> & Coded> C code(String key, Class<C> list, C otherwise) {
    return Optional.ofNullable(maybeCode(key, list)).orElse(otherwise);
  }

  public <C extends Enum<C> & Coded> @Nullable C maybeCode(String key, Class<C> list) {
    return scalar(key).map(scalar -> code(scalar, key, list)).orElse(null);
  }

  public <C extends Enum<C> & Coded> List<C> codes(String key, Class<C> list) {
    return items(key).stream().map(item -> code(item, key, list)).toList();
  }

  /** A date: an EDTF string, or a mapping of {@code edtf} and {@code basis}. */
  public @Nullable PartialDate maybeDate(String key) {
    @Nullable Node value = value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode scalar) {
      return date(scalar, key, scalar.getValue(), Basis.STATED);
    }
    Entry entry = child(value, key);
    return date(value, key, entry.text("edtf"), entry.code("basis", Basis.class, Basis.STATED));
  }

  private @Nullable PartialDate date(Node at, String key, String edtf, Basis basis) {
    Optional<PartialDate> date = PartialDate.parse(edtf, basis);
    if (date.isEmpty()) {
      fault(
          at,
          key,
          "is no date such as 2019, 2019-08, 2019-08-21, 2007-08-09/2007-08-17 or 2009/..: "
              + edtf);
    }
    return date.orElse(null);
  }

  /** A quantity: a number, or a mapping of {@code value} and {@code qualifier}. */
  public @Nullable Quantity maybeQuantity(String key) {
    @Nullable Node value = value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode scalar) {
      return new Quantity(decimal(scalar, key), Qualifier.EXACT);
    }
    Entry entry = child(value, key);
    @Nullable BigDecimal number = entry.maybeDecimal("value");
    if (number == null) {
      entry.missing("value");
    }
    return new Quantity(
        number == null ? BigDecimal.ZERO : number,
        entry.code("qualifier", Qualifier.class, Qualifier.EXACT));
  }

  public Quantity quantity(String key) {
    @Nullable Quantity quantity = maybeQuantity(key);
    if (quantity == null) {
      missing(key);
      return new Quantity(BigDecimal.ZERO, Qualifier.EXACT);
    }
    return quantity;
  }

  /** A record of another entry, named by its id. */
  public <R> @Nullable R maybeReference(String key, Class<R> type) {
    return scalar(key)
        .map(
            scalar ->
                reading.find(type, scalar.getValue()).orElseGet(() -> unknown(scalar, key, type)))
        .orElse(null);
  }

  /**
   * A record that must be named. In a file with faults it may be null all the same: such a file is
   * never loaded.
   */
  @SuppressWarnings("NullAway")
  public <R> R reference(String key, Class<R> type) {
    missing(key);
    return maybeReference(key, type);
  }

  private <R> @Nullable R unknown(ScalarNode scalar, String key, Class<R> type) {
    List<String> near = reading.near(type, scalar.getValue());
    fault(
        scalar,
        key,
        "is not known: "
            + scalar.getValue()
            + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    return null;
  }

  public List<Entry> entries(String key) {
    return items(key).stream().map(item -> child(item, key)).toList();
  }

  public Optional<Entry> maybeEntry(String key) {
    return Optional.ofNullable(value(key)).map(value -> child(value, key));
  }

  private Entry child(Node value, String key) {
    var child = new Entry(reading, value, record, path + key + ".");
    children.add(child);
    return child;
  }

  /** Notes a fault of a key that only its reader can see. */
  public void fault(String key, String reason) {
    fault(values.getOrDefault(key, node), key, reason);
  }

  /** Notes every key that nobody has asked for. */
  void refuseUnknownKeys() {
    children.forEach(Entry::refuseUnknownKeys);
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

  private List<Node> items(String key) {
    @Nullable Node value = value(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof SequenceNode sequence
        ? sequence.getValue()
        : wrong(value, key, "must be a list", List.of());
  }

  private Optional<ScalarNode> scalar(String key) {
    @Nullable Node value = value(key);
    if (value == null || value instanceof ScalarNode) {
      return Optional.ofNullable((ScalarNode) value);
    }
    fault(value, key, "must be a single value");
    return Optional.empty();
  }

  private @Nullable Node value(String key) {
    known.add(key);
    @Nullable Node value = values.get(key);
    if (value instanceof ScalarNode scalar
        && (scalar.getTag().equals(Tag.NULL) || scalar.getValue().isBlank())) {
      fault(scalar, key, "has no value; leave the key out when no source says it");
      return null;
    }
    return value;
  }

  private String checked(ScalarNode scalar, String key) {
    String text = scalar.getValue().strip();
    return text.matches("(?s)^[=+\\-@\\t].*")
        ? wrong(scalar, key, "starts with a character that a spreadsheet takes for a formula", text)
        : text;
  }

  private BigDecimal decimal(ScalarNode scalar, String key) {
    return scalar.getValue().matches("-?\\d{1,18}(\\.\\d{1,6})?")
        ? new BigDecimal(scalar.getValue())
        : wrong(scalar, key, "must be a number: " + scalar.getValue(), BigDecimal.ZERO);
  }

  private <C extends Enum<C> & Coded> C code(Node item, String key, Class<C> list) {
    String text = item instanceof ScalarNode scalar ? scalar.getValue() : "";
    C[] constants = list.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.code().equals(text))
        .findFirst()
        .orElseGet(
            () ->
                wrong(
                    item,
                    key,
                    "is not a code that can stand here: "
                        + text
                        + "; allowed are "
                        + String.join(", ", Arrays.stream(constants).map(Coded::code).toList()),
                    constants[0]));
  }

  private void missing(String key) {
    if (!values.containsKey(key)) {
      fault(node, key, "is missing");
    }
  }

  private <T> T wrong(Node at, String key, String reason, T standIn) {
    fault(at, key, reason);
    return standIn;
  }

  private void fault(Node at, String key, String reason) {
    reading.fault(
        at.getStartMark().getLine() + 1, record, key.isEmpty() ? "-" : path + key, reason);
  }
}
