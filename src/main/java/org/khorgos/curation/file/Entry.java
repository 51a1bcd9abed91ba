package org.khorgos.curation.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.Bounds;
import org.khorgos.curation.form.CodeForm;
import org.khorgos.curation.form.DateForm;
import org.khorgos.curation.form.DayForm;
import org.khorgos.curation.form.IntegerForm;
import org.khorgos.curation.form.NameForm;
import org.khorgos.curation.form.NumberForm;
import org.khorgos.curation.form.PairsForm;
import org.khorgos.curation.form.QuantityForm;
import org.khorgos.curation.form.ReferenceForm;
import org.khorgos.curation.form.TextForm;
import org.khorgos.curation.form.UniqueTextForm;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity;
import org.khorgos.query.columns.CodeValue;

/**
 * A mapping in a dataset file. Errors are reported with their lines, and reading continues with
 * default values; a file with errors is never loaded.
 *
 * <p>A reader must ask for every key, whatever the values of others, because it also yields the
 * JSON Schema of its file (docs/decisions/0015).
 */
public final class Entry {

  private final KeySource keys;

  Entry(KeySource keys) {
    this.keys = keys;
  }

  /** A required text. */
  public String text(String key) {
    return keys.value(key, TextForm.FREE, true).orElse("");
  }

  /** A required text; {@code reason} is the message if it does not match the pattern. */
  public String text(String key, String pattern, String reason) {
    return keys.value(key, new TextForm(pattern, reason), true).orElse("");
  }

  public @Nullable String maybeText(String key) {
    return keys.value(key, TextForm.FREE, false).orElse(null);
  }

  /** A text; {@code reason} is the message if it does not match the pattern. */
  public @Nullable String maybeText(String key, String pattern, String reason) {
    return keys.value(key, new TextForm(pattern, reason), false).orElse(null);
  }

  /** The same; the text must be unique in its file. */
  public @Nullable String maybeUniqueText(String key, String pattern, String reason) {
    return keys.value(key, new UniqueTextForm(new TextForm(pattern, reason), keys.records()), false)
        .orElse(null);
  }

  /** The ISO 4217 code of a currency. */
  public @Nullable String maybeCurrency(String key) {
    return maybeText(key, "[A-Z]{3}", "must be an ISO 4217 code such as USD");
  }

  /** One of a few names; {@code what} they name follows “is no” in messages. */
  String name(String key, String what, List<String> names) {
    return keys.value(key, new NameForm(what, names), true).orElse("");
  }

  @Nullable String maybeName(String key, String what, List<String> names) {
    return keys.value(key, new NameForm(what, names), false).orElse(null);
  }

  public List<String> texts(String key) {
    return keys.values(key, TextForm.FREE);
  }

  /** Texts by names that the editor chooses. */
  Map<String, String> pairs(String key, boolean required) {
    return keys.value(key, new PairsForm(), required).orElse(Map.of());
  }

  /** A whole number from 0 to 999999999. */
  public @Nullable Integer maybeInteger(String key) {
    return maybeInteger(key, Bounds.COUNT);
  }

  /** A whole number of at most nine digits. */
  public @Nullable Integer maybeInteger(String key, Bounds bounds) {
    return keys.value(key, new IntegerForm(bounds), false).orElse(null);
  }

  public int integer(String key) {
    return keys.value(key, new IntegerForm(Bounds.COUNT), true).orElse(0);
  }

  public @Nullable BigDecimal maybeDecimal(String key) {
    return keys.value(key, new NumberForm(Bounds.NONE), false).orElse(null);
  }

  /** A required code. */
  public <C extends Enum<C> & CodeValue> C code(String key, Class<C> list) {
    return keys.value(key, new CodeForm<>(list), true).orElse(list.getEnumConstants()[0]);
  }

  public <C extends Enum<C> & CodeValue> C code(String key, Class<C> list, C otherwise) {
    return keys.value(key, new CodeForm<>(list), false).orElse(otherwise);
  }

  public <C extends Enum<C> & CodeValue> @Nullable C maybeCode(String key, Class<C> list) {
    return keys.value(key, new CodeForm<>(list), false).orElse(null);
  }

  public <C extends Enum<C> & CodeValue> List<C> codes(String key, Class<C> list) {
    return keys.values(key, new CodeForm<>(list));
  }

  /** A date: an EDTF string, or a mapping of {@code edtf} and {@code basis}. */
  public @Nullable PartialDate maybeDate(String key) {
    return keys.value(key, new DateForm(), false).orElse(null);
  }

  /** A day, such as 2019-08-21. */
  public @Nullable LocalDate maybeDay(String key) {
    return keys.value(key, new DayForm(), false).orElse(null);
  }

  /** A quantity: a number, or a mapping of {@code value} and {@code qualifier}. */
  public @Nullable Quantity maybeQuantity(String key) {
    return maybeQuantity(key, Bounds.NONE);
  }

  public @Nullable Quantity maybeQuantity(String key, Bounds bounds) {
    return keys.value(key, new QuantityForm(bounds), false).orElse(null);
  }

  public Quantity quantity(String key) {
    return keys.value(key, new QuantityForm(Bounds.NONE), true)
        .orElse(new Quantity(BigDecimal.ZERO, Qualifier.EXACT));
  }

  /** The record of another entry, by its id. */
  public <R> @Nullable R maybeReference(String key, Class<R> type) {
    return keys.value(key, new ReferenceForm<>(type, keys.records()), false).orElse(null);
  }

  /** A required record. It is null in a file with errors, which is never loaded. */
  @SuppressWarnings("NullAway")
  public <R> R reference(String key, Class<R> type) {
    return keys.value(key, new ReferenceForm<>(type, keys.records()), true).orElse(null);
  }

  /** The records of other entries, by their ids, without repetitions. */
  public <R> List<R> references(String key, Class<R> type) {
    return keys.values(key, new ReferenceForm<>(type, keys.records()));
  }

  public List<Entry> entries(String key) {
    return entries(key, false);
  }

  /** A list that must not be empty. */
  public List<Entry> someEntries(String key) {
    return entries(key, true);
  }

  public Optional<Entry> maybeEntry(String key) {
    return keys.mapping(key).map(Entry::new);
  }

  private List<Entry> entries(String key, boolean required) {
    return keys.mappings(key, required).stream().map(Entry::new).toList();
  }

  /** Whether the key is present, its value valid or not. */
  public boolean has(String key) {
    return keys.has(key);
  }

  /** Reports an error of a key that only the reader can find. */
  public void error(String key, String reason) {
    keys.error(key, reason);
  }
}
