package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.Form;
import org.khorgos.curation.form.RecordIndex;
import org.khorgos.curation.form.SourceForm;
import org.khorgos.curation.form.SourceReference;
import org.khorgos.curation.form.Stated;
import org.khorgos.curation.yaml.AllowedKeys;
import org.khorgos.evidence.CitedRecord;

/**
 * The keys that an entry may have, found by recording what its reader asks for
 * (docs/decisions/0015).
 */
public final class KeyOutline implements KeySource, AllowedKeys {

  /** The kind of value that a key may have. */
  public sealed interface Key {
    boolean required();
  }

  /**
   * A value, or a list of values.
   *
   * @param cited whether sources may stand beside it
   */
  public record Value(Form<?> form, boolean required, boolean listed, boolean cited)
      implements Key {}

  /**
   * Keys below a key, or a list of such.
   *
   * @param cited whether sources may stand beside the list and in its items
   */
  public record Nested(KeyOutline outline, boolean required, boolean listed, boolean cited)
      implements Key {}

  private final Map<String, Key> keys = new LinkedHashMap<>();

  private KeyOutline() {}

  /** The outline of a dataset's entries. */
  public static <E extends CitedRecord> KeyOutline of(Dataset<E> dataset) {
    var record = new RecordReader(dataset);
    E blank = dataset.blank();
    return of(
        new ReadingLog(new ItemCell(dataset.columns())),
        entry -> {
          record.read(entry, blank);
          dataset.read(entry, blank);
          entry.giveReadings(blank);
        });
  }

  public static KeyOutline of(Consumer<Entry> reader) {
    return of(null, reader);
  }

  private static KeyOutline of(@Nullable ReadingLog readings, Consumer<Entry> reader) {
    var outline = new KeyOutline();
    reader.accept(new Entry(outline, readings));
    return outline;
  }

  public Map<String, Key> keys() {
    return keys;
  }

  @Override
  public KeyOutline below(String key) {
    return keys.get(key) instanceof Nested nested ? nested.outline() : new KeyOutline();
  }

  @Override
  public List<String> homes(String key) {
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

  @Override
  public String example() {
    return keys.entrySet().stream()
        .filter(key -> key.getValue().required())
        .map(key -> key.getKey() + ": …")
        .collect(Collectors.joining(", ", "{", "}"));
  }

  @Override
  public <T> Optional<T> value(String key, Form<T> form, boolean required) {
    keys.putIfAbsent(key, new Value(form, required, false, false));
    return Optional.empty();
  }

  @Override
  public <T> Optional<Stated<T>> stated(String key, Form<T> form, boolean required) {
    keys.putIfAbsent(key, new Value(form, required, false, true));
    return Optional.empty();
  }

  @Override
  public <T> Stated<List<Stated<T>>> values(String key, Form<T> form) {
    keys.putIfAbsent(key, new Value(form, false, true, true));
    return Stated.plain(Optional.empty());
  }

  @Override
  public Optional<KeyOutline> mapping(String key) {
    return Optional.of(nested(key, false, false, false));
  }

  @Override
  public List<KeyOutline> mappings(String key, boolean required) {
    return List.of(nested(key, required, true, false));
  }

  @Override
  public Stated<List<KeyOutline>> items(String key) {
    return Stated.plain(Optional.of(List.of(nested(key, false, true, true))));
  }

  @Override
  public List<SourceReference> sources(boolean required) {
    keys.putIfAbsent(SourceForm.KEY, new Value(new SourceForm(records()), false, true, false));
    return List.of();
  }

  @Override
  public Optional<String> plain(String key) {
    return Optional.empty();
  }

  @Override
  public Optional<String> plain(String key, String beside) {
    return Optional.empty();
  }

  private KeyOutline nested(String key, boolean required, boolean listed, boolean cited) {
    keys.putIfAbsent(key, new Nested(new KeyOutline(), required, listed, cited));
    return ((Nested) Objects.requireNonNull(keys.get(key))).outline();
  }

  @Override
  public boolean has(String key) {
    return false;
  }

  @Override
  public void error(String key, String reason) {
    // There are no values, so there are no errors.
  }

  @Override
  public RecordIndex records() {
    return new RecordIndex(Map.of());
  }
}
