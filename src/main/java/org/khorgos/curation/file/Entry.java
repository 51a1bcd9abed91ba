package org.khorgos.curation.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.Bounds;
import org.khorgos.curation.form.CodeForm;
import org.khorgos.curation.form.DateForm;
import org.khorgos.curation.form.DayForm;
import org.khorgos.curation.form.IntegerForm;
import org.khorgos.curation.form.NameForm;
import org.khorgos.curation.form.NumberForm;
import org.khorgos.curation.form.QuantityForm;
import org.khorgos.curation.form.ReferenceForm;
import org.khorgos.curation.form.TextForm;
import org.khorgos.curation.form.UniqueTextForm;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity;
import org.khorgos.query.columns.CodeValue;

/**
 * A mapping in a dataset file. Whatever is wrong with it is noted with its line, and reading goes
 * on with a value that stands in; a file with faults is never loaded.
 *
 * <p>A reader asks for every key, whatever the values of others: what it asks is also what the JSON
 * Schema of its file says.
 */
public final class Entry {

  private final KeySource keys;

  Entry(KeySource keys) {
    this.keys = keys;
  }

  /** A text that must be there. */
  public String text(String key) {
    return keys.value(key, TextForm.FREE, true).orElse("");
  }

  /** A text that must be there and match a pattern, and what to say when it does not. */
  public String text(String key, String pattern, String reason) {
    return keys.value(key, new TextForm(pattern, reason), true).orElse("");
  }

  public @Nullable String maybeText(String key) {
    return keys.value(key, TextForm.FREE, false).orElse(null);
  }

  /** A text that must match a pattern, and what to say when it does not. */
  public @Nullable String maybeText(String key, String pattern, String reason) {
    return keys.value(key, new TextForm(pattern, reason), false).orElse(null);
  }

  /** The same, and no other entry may have it too. */
  public @Nullable String maybeUniqueText(String key, String pattern, String reason) {
    return keys.value(key, new UniqueTextForm(new TextForm(pattern, reason), keys.records()), false)
        .orElse(null);
  }

  /** The ISO 4217 code of a currency. */
  public @Nullable String maybeCurrency(String key) {
    return maybeText(key, "[A-Z]{3}", "must be an ISO 4217 code such as USD");
  }

  /** One of a few names, and what they are names of, to follow “is no”. */
  String name(String key, String what, List<String> names) {
    return keys.value(key, new NameForm(what, names), true).orElse("");
  }

  @Nullable String maybeName(String key, String what, List<String> names) {
    return keys.value(key, new NameForm(what, names), false).orElse(null);
  }

  public List<String> texts(String key) {
    return keys.values(key, TextForm.FREE);
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

  /** A code that must be there. */
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

  /** A record of another entry, named by its id. */
  public <R> @Nullable R maybeReference(String key, Class<R> type) {
    return keys.value(key, new ReferenceForm<>(type, keys.records()), false).orElse(null);
  }

  /**
   * A record that must be named. In a file with faults it may be null all the same: such a file is
   * never loaded.
   */
  @SuppressWarnings("NullAway")
  public <R> R reference(String key, Class<R> type) {
    return keys.value(key, new ReferenceForm<>(type, keys.records()), true).orElse(null);
  }

  /** Records of other entries, named by their ids, each of them once. */
  public <R> List<R> references(String key, Class<R> type) {
    return keys.values(key, new ReferenceForm<>(type, keys.records()));
  }

  public List<Entry> entries(String key) {
    return entries(key, false);
  }

  /** A list in which something must stand. */
  public List<Entry> someEntries(String key) {
    return entries(key, true);
  }

  public Optional<Entry> maybeEntry(String key) {
    return keys.mapping(key).map(Entry::new);
  }

  private List<Entry> entries(String key, boolean required) {
    return keys.mappings(key, required).stream().map(Entry::new).toList();
  }

  /** Whether a key stands there, be its value right or wrong. */
  public boolean has(String key) {
    return keys.has(key);
  }

  /** Notes a fault of a key that only its reader can see. */
  public void error(String key, String reason) {
    keys.error(key, reason);
  }
}
