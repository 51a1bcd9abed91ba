package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.khorgos.evidence.CitedRecord;

/** What an entry may hold: found by letting a reader ask, and noting what it asks for. */
final class KeyOutline implements KeySource {

  /** What may stand under a key. */
  sealed interface Key {
    boolean required();
  }

  record Value(Form<?> form, boolean required, boolean listed) implements Key {}

  record Nested(KeyOutline outline, boolean required, boolean listed) implements Key {}

  private final Map<String, Key> keys = new LinkedHashMap<>();

  private KeyOutline() {}

  /** That of a dataset's entries. */
  static <E extends CitedRecord> KeyOutline of(Dataset<E> dataset) {
    var record = new RecordReader(dataset);
    E blank = dataset.blank();
    return of(
        entry -> {
          record.read(entry, blank);
          dataset.read(entry, blank);
          record.readEvidence(entry, blank);
        });
  }

  static KeyOutline of(Consumer<Entry> reader) {
    var outline = new KeyOutline();
    reader.accept(new Entry(outline));
    return outline;
  }

  Map<String, Key> keys() {
    return keys;
  }

  /** That of the entries under a key; empty when none may stand there. */
  KeyOutline below(String key) {
    return keys.get(key) instanceof Nested nested ? nested.outline() : new KeyOutline();
  }

  /** The keys under which a key may stand, each with a dot at its end; empty for the entry. */
  List<String> homes(String key) {
    var homes = new ArrayList<String>();
    if (keys.containsKey(key)) {
      homes.add("");
    }
    keys.forEach(
        (name, known) -> {
          if (known instanceof Nested nested) {
            nested.outline().homes(key).forEach(home -> homes.add(name + "." + home));
          }
        });
    return homes;
  }

  /** How an entry is written at the least, such as <code>{actor: …, role: …}</code>. */
  String example() {
    return keys.entrySet().stream()
        .filter(key -> key.getValue().required())
        .map(key -> key.getKey() + ": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public <T> Optional<T> value(String key, Form<T> form, boolean required) {
    keys.putIfAbsent(key, new Value(form, required, false));
    return Optional.empty();
  }

  @Override
  public <T> List<T> values(String key, Form<T> form) {
    keys.putIfAbsent(key, new Value(form, false, true));
    return List.of();
  }

  @Override
  public Optional<Entry> entry(String key) {
    return Optional.of(nested(key, false, false));
  }

  @Override
  public List<Entry> entries(String key, boolean required) {
    return List.of(nested(key, required, true));
  }

  private Entry nested(String key, boolean required, boolean listed) {
    keys.putIfAbsent(key, new Nested(new KeyOutline(), required, listed));
    return new Entry(((Nested) Objects.requireNonNull(keys.get(key))).outline());
  }

  @Override
  public boolean has(String key) {
    return false;
  }

  @Override
  public void error(String key, String reason) {
    // Nothing is written, so nothing is wrong.
  }
}
