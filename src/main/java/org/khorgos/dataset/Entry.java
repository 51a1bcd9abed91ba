package org.khorgos.dataset;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Basis;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity;
import org.khorgos.query.Coded;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A mapping in a dataset file. Whatever is wrong with it is noted with its line, and reading goes
 * on with a value that stands in; a file with faults is never loaded.
 */
public final class Entry {

  private final Reading reading;
  private final Keys keys;
  private final List<Entry> children = new ArrayList<>();

  /** Reads an entry of a file. */
  Entry(Reading reading, Node node) {
    this(reading, new Keys(reading, node, "", ""));
  }

  private Entry(Reading reading, Keys keys) {
    this.reading = reading;
    this.keys = keys;
  }

  /** A text that must be there. */
  public String text(String key) {
    @Nullable String text = maybeText(key);
    if (text == null) {
      keys.missing(key);
      return "";
    }
    return text;
  }

  public @Nullable String maybeText(String key) {
    return keys.scalar(key).map(scalar -> checked(scalar, key)).orElse(null);
  }

  /** A text that must match a pattern, and what to say when it does not. */
  public @Nullable String maybeText(String key, String pattern, String reason) {
    @Nullable String text = maybeText(key);
    if (text != null && !text.matches(pattern)) {
      fault(key, reason);
    }
    return text;
  }

  /** The ISO 4217 code of a currency. */
  public @Nullable String maybeCurrency(String key) {
    return maybeText(key, "[A-Z]{3}", "must be an ISO 4217 code such as USD");
  }

  public List<String> texts(String key) {
    return keys.items(key).stream()
        .map(
            item ->
                item instanceof ScalarNode scalar
                    ? checked(scalar, key)
                    : keys.wrong(item, key, "must be text", ""))
        .toList();
  }

  public @Nullable Integer maybeInteger(String key) {
    return keys.scalar(key)
        .map(
            scalar ->
                scalar.getValue().matches("\\d{1,9}")
                    ? Integer.valueOf(scalar.getValue())
                    : keys.wrong(scalar, key, "must be a whole number", 0))
        .orElse(null);
  }

  public int integer(String key) {
    @Nullable Integer number = maybeInteger(key);
    if (number == null) {
      keys.missing(key);
      return 0;
    }
    return number;
  }

  public @Nullable BigDecimal maybeDecimal(String key) {
    return keys.scalar(key).map(scalar -> decimal(scalar, key)).orElse(null);
  }

  /** A code that must be there. */
  public <C extends Enum<C> & Coded> C code(String key, Class<C> list) {
    @Nullable C code = maybeCode(key, list);
    if (code == null) {
      keys.missing(key);
      return list.getEnumConstants()[0];
    }
    return code;
  }

  public <C extends Enum<C> & Coded> C code(String key, Class<C> list, C otherwise) {
    return Optional.ofNullable(maybeCode(key, list)).orElse(otherwise);
  }

  public <C extends Enum<C> & Coded> @Nullable C maybeCode(String key, Class<C> list) {
    return keys.scalar(key).map(scalar -> code(scalar, key, list)).orElse(null);
  }

  public <C extends Enum<C> & Coded> List<C> codes(String key, Class<C> list) {
    return keys.items(key).stream().map(item -> code(item, key, list)).toList();
  }

  /** A date: an EDTF string, or a mapping of {@code edtf} and {@code basis}. */
  public @Nullable PartialDate maybeDate(String key) {
    @Nullable Node value = keys.value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode scalar) {
      return date(scalar, key, scalar.getValue(), Basis.STATED);
    }
    Entry entry = child(value, key);
    return date(value, key, entry.text("edtf"), entry.code("basis", Basis.class, Basis.STATED));
  }

  /** A day, such as 2019-08-21. */
  public @Nullable LocalDate maybeDay(String key) {
    return keys.scalar(key).map(scalar -> day(scalar, key)).orElse(null);
  }

  private LocalDate day(ScalarNode scalar, String key) {
    try {
      return LocalDate.parse(scalar.getValue());
    } catch (DateTimeParseException e) {
      return keys.wrong(scalar, key, "must be a day such as 2019-08-21", LocalDate.EPOCH);
    }
  }

  private @Nullable PartialDate date(Node at, String key, String edtf, Basis basis) {
    Optional<PartialDate> date = PartialDate.parse(edtf, basis);
    if (date.isEmpty()) {
      keys.fault(
          at,
          key,
          "is no date such as 2019, 2019-08, 2019-08-21, 2007-08-09/2007-08-17 or 2009/..: "
              + edtf);
    }
    return date.orElse(null);
  }

  /** A quantity: a number, or a mapping of {@code value} and {@code qualifier}. */
  public @Nullable Quantity maybeQuantity(String key) {
    @Nullable Node value = keys.value(key);
    if (value == null) {
      return null;
    }
    if (value instanceof ScalarNode scalar) {
      return new Quantity(decimal(scalar, key), Qualifier.EXACT);
    }
    Entry entry = child(value, key);
    @Nullable BigDecimal number = entry.maybeDecimal("value");
    if (number == null) {
      entry.keys.missing("value");
    }
    return new Quantity(
        number == null ? BigDecimal.ZERO : number,
        entry.code("qualifier", Qualifier.class, Qualifier.EXACT));
  }

  public Quantity quantity(String key) {
    @Nullable Quantity quantity = maybeQuantity(key);
    if (quantity == null) {
      keys.missing(key);
      return new Quantity(BigDecimal.ZERO, Qualifier.EXACT);
    }
    return quantity;
  }

  /** A record of another entry, named by its id. */
  public <R> @Nullable R maybeReference(String key, Class<R> type) {
    return keys.scalar(key).map(scalar -> find(scalar, key, type)).orElse(null);
  }

  /**
   * A record that must be named. In a file with faults it may be null all the same: such a file is
   * never loaded.
   */
  @SuppressWarnings("NullAway")
  public <R> R reference(String key, Class<R> type) {
    keys.missing(key);
    return maybeReference(key, type);
  }

  /** Records of other entries, named by their ids, each of them once. */
  public <R> List<R> references(String key, Class<R> type) {
    var ids = new HashSet<String>();
    var records = new ArrayList<R>();
    for (Node item : keys.items(key)) {
      if (!(item instanceof ScalarNode scalar)) {
        keys.fault(item, key, "must be an id");
      } else if (!ids.add(scalar.getValue())) {
        keys.fault(item, key, "stands twice: " + scalar.getValue());
      } else {
        Optional.ofNullable(find(scalar, key, type)).ifPresent(records::add);
      }
    }
    return records;
  }

  private <R> @Nullable R find(ScalarNode scalar, String key, Class<R> type) {
    return reading.find(type, scalar.getValue()).orElseGet(() -> unknown(scalar, key, type));
  }

  private <R> @Nullable R unknown(ScalarNode scalar, String key, Class<R> type) {
    List<String> near = reading.near(type, scalar.getValue());
    keys.fault(
        scalar,
        key,
        "is not known: "
            + scalar.getValue()
            + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?"));
    return null;
  }

  public List<Entry> entries(String key) {
    return keys.items(key).stream().map(item -> child(item, key)).toList();
  }

  public Optional<Entry> maybeEntry(String key) {
    return Optional.ofNullable(keys.value(key)).map(value -> child(value, key));
  }

  private Entry child(Node value, String key) {
    var child = new Entry(reading, keys.of(value, key));
    children.add(child);
    return child;
  }

  /** Whether a key stands there, be its value right or wrong. */
  public boolean has(String key) {
    return keys.has(key);
  }

  /** Notes a fault of a key that only its reader can see. */
  public void fault(String key, String reason) {
    keys.fault(key, reason);
  }

  /** Notes every key that nobody has asked for. */
  void refuseUnknownKeys() {
    children.forEach(Entry::refuseUnknownKeys);
    keys.refuseUnknown();
  }

  private String checked(ScalarNode scalar, String key) {
    String text = scalar.getValue().strip();
    return text.matches("(?s)^[=+\\-@\\t].*")
        ? keys.wrong(
            scalar, key, "starts with a character that a spreadsheet takes for a formula", text)
        : text;
  }

  private BigDecimal decimal(ScalarNode scalar, String key) {
    return scalar.getValue().matches("-?\\d{1,18}(\\.\\d{1,6})?")
        ? new BigDecimal(scalar.getValue())
        : keys.wrong(scalar, key, "must be a number: " + scalar.getValue(), BigDecimal.ZERO);
  }

  private <C extends Enum<C> & Coded> C code(Node item, String key, Class<C> list) {
    String text = item instanceof ScalarNode scalar ? scalar.getValue() : "";
    C[] constants = list.getEnumConstants();
    return Arrays.stream(constants)
        .filter(constant -> constant.code().equals(text))
        .findFirst()
        .orElseGet(
            () ->
                keys.wrong(
                    item,
                    key,
                    "is not a code that can stand here: "
                        + text
                        + "; allowed are "
                        + String.join(", ", Arrays.stream(constants).map(Coded::code).toList()),
                    constants[0]));
  }
}
