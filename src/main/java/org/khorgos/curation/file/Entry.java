package org.khorgos.curation.file;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.Bounds;
import org.khorgos.curation.form.CodeForm;
import org.khorgos.curation.form.DateForm;
import org.khorgos.curation.form.DayForm;
import org.khorgos.curation.form.Form;
import org.khorgos.curation.form.IntegerForm;
import org.khorgos.curation.form.NameForm;
import org.khorgos.curation.form.NumberForm;
import org.khorgos.curation.form.PairsForm;
import org.khorgos.curation.form.QuantityForm;
import org.khorgos.curation.form.ReferenceForm;
import org.khorgos.curation.form.Stated;
import org.khorgos.curation.form.TextForm;
import org.khorgos.curation.form.UniqueTextForm;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.ListedItem;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity;
import org.khorgos.evidence.Relation;
import org.khorgos.evidence.StatedValue;
import org.khorgos.query.columns.CodeValue;

/**
 * A mapping in a dataset file. Errors are reported with their lines, and reading continues with
 * default values; a file with errors is never loaded.
 *
 * <p>A reader must ask for every key, whatever the values of others, because it also yields the
 * JSON Schema of its file (docs/decisions/0015).
 */
public final class Entry {

  /** Keys that hold what an editor says, not a source. */
  private static final Set<String> OURS = Set.of("id", "certainty", "reservation", "note");

  private final KeySource keys;
  private final @Nullable ReadingLog readings;

  /** How what lists this item relates to the list that is shown. */
  private final Relation relation;

  /** An entry whose values are not cited. */
  Entry(KeySource keys) {
    this(keys, null);
  }

  Entry(KeySource keys, @Nullable ReadingLog readings) {
    this(keys, readings, Relation.FIRST);
  }

  private Entry(KeySource keys, @Nullable ReadingLog readings, Relation relation) {
    this.keys = keys;
    this.readings = readings;
    this.relation = relation;
  }

  private <T> Optional<T> value(String key, Form<T> form, boolean required) {
    if (readings == null || OURS.contains(key)) {
      return keys.value(key, form, required);
    }
    Optional<Stated<T>> stated = keys.stated(key, form, required);
    if (stated.isEmpty()) {
      return Optional.empty();
    }
    boolean isMoney = key.equals("value");
    Optional<String> unit =
        keys.plain(key + "_unit").or(() -> isMoney ? keys.plain("unit") : Optional.empty());
    Optional<String> currency = isMoney ? keys.plain("currency") : Optional.empty();
    readings.note(
        key,
        stated.get(),
        stated.get().value().map(form::stated),
        form.isNumber() ? unit.orElse(null) : null,
        form.isNumber() ? currency.orElse(null) : null);
    return stated.get().value();
  }

  private <T> List<T> values(String key, Form<T> form) {
    Stated<List<Stated<T>>> list = keys.values(key, form);
    List<Stated<T>> items = list.value().orElse(List.of());
    if (readings != null) {
      readings.note(key, list, Optional.empty(), null, null);
      for (int i = 0; i < items.size(); i++) {
        Optional<StatedValue> value = items.get(i).value().map(form::stated);
        String name = value.map(StatedValue::text).orElse("");
        readings.of(key, name, i).noteValue(items.get(i), value);
      }
    }
    return items.stream().flatMap(item -> item.value().stream()).toList();
  }

  /** A required text. */
  public String text(String key) {
    return value(key, TextForm.FREE, true).orElse("");
  }

  /** A required text; {@code reason} is the message if it does not match the pattern. */
  public String text(String key, String pattern, String reason) {
    return value(key, new TextForm(pattern, reason), true).orElse("");
  }

  public @Nullable String maybeText(String key) {
    return value(key, TextForm.FREE, false).orElse(null);
  }

  /** A text; {@code reason} is the message if it does not match the pattern. */
  public @Nullable String maybeText(String key, String pattern, String reason) {
    return value(key, new TextForm(pattern, reason), false).orElse(null);
  }

  /** The same; the text must be unique in its file. */
  public @Nullable String maybeUniqueText(String key, String pattern, String reason) {
    return value(key, new UniqueTextForm(key, new TextForm(pattern, reason), keys.records()), false)
        .orElse(null);
  }

  /** The ISO 4217 code of a currency. */
  public @Nullable String maybeCurrency(String key) {
    return maybeText(key, "[A-Z]{3}", "must be an ISO 4217 code such as USD");
  }

  /** One of a few names; {@code what} they name follows “is no” in messages. */
  String name(String key, String what, List<String> names) {
    return value(key, new NameForm(what, names), true).orElse("");
  }

  @Nullable String maybeName(String key, String what, List<String> names) {
    return value(key, new NameForm(what, names), false).orElse(null);
  }

  public List<String> texts(String key) {
    return values(key, TextForm.FREE);
  }

  /** Texts by names that the editor chooses. */
  Map<String, String> pairs(String key, boolean required) {
    return value(key, new PairsForm(), required).orElse(Map.of());
  }

  /** A whole number from 0 to 999999999. */
  public @Nullable Integer maybeInteger(String key) {
    return maybeInteger(key, Bounds.COUNT);
  }

  /** A whole number of at most nine digits. */
  public @Nullable Integer maybeInteger(String key, Bounds bounds) {
    return value(key, new IntegerForm(bounds), false).orElse(null);
  }

  public int integer(String key) {
    return value(key, new IntegerForm(Bounds.COUNT), true).orElse(0);
  }

  public @Nullable BigDecimal maybeDecimal(String key) {
    return value(key, new NumberForm(Bounds.NONE), false).orElse(null);
  }

  /** A required code. */
  public <C extends Enum<C> & CodeValue> C code(String key, Class<C> list) {
    return value(key, new CodeForm<>(list), true).orElse(list.getEnumConstants()[0]);
  }

  public <C extends Enum<C> & CodeValue> C code(String key, Class<C> list, C otherwise) {
    return value(key, new CodeForm<>(list), false).orElse(otherwise);
  }

  public <C extends Enum<C> & CodeValue> @Nullable C maybeCode(String key, Class<C> list) {
    return value(key, new CodeForm<>(list), false).orElse(null);
  }

  public <C extends Enum<C> & CodeValue> List<C> codes(String key, Class<C> list) {
    return values(key, new CodeForm<>(list));
  }

  /** A date, as an EDTF string. */
  public @Nullable PartialDate maybeDate(String key) {
    return value(key, new DateForm(), false).orElse(null);
  }

  /** A required day. */
  public LocalDate day(String key) {
    return value(key, new DayForm(), true).orElse(LocalDate.EPOCH);
  }

  /** A day, such as 2019-08-21. */
  public @Nullable LocalDate maybeDay(String key) {
    return value(key, new DayForm(), false).orElse(null);
  }

  /** A number with its qualifier. */
  public @Nullable Quantity maybeQuantity(String key) {
    return maybeQuantity(key, Bounds.NONE);
  }

  public @Nullable Quantity maybeQuantity(String key, Bounds bounds) {
    return value(key, new QuantityForm(bounds), false).orElse(null);
  }

  public Quantity quantity(String key) {
    return value(key, new QuantityForm(Bounds.NONE), true)
        .orElse(new Quantity(BigDecimal.ZERO, Qualifier.EXACT));
  }

  /** The record of another entry, by its id. */
  public <R> @Nullable R maybeReference(String key, Class<R> type) {
    return value(key, new ReferenceForm<>(type, keys.records()), false).orElse(null);
  }

  /** A required record. It is null in a file with errors, which is never loaded. */
  @SuppressWarnings("NullAway")
  public <R> R reference(String key, Class<R> type) {
    return value(key, new ReferenceForm<>(type, keys.records()), true).orElse(null);
  }

  /** The records of other entries, by their ids, without repetitions. */
  public <R> List<R> references(String key, Class<R> type) {
    return values(key, new ReferenceForm<>(type, keys.records()));
  }

  /** The items of a list, whose values are not cited. */
  public List<Entry> entries(String key) {
    return keys.mappings(key, false).stream().map(Entry::new).toList();
  }

  /**
   * The items of a list that all sources agree on, each of which may have sources of its own.
   *
   * @param named what an item is called in readings
   */
  public List<Entry> items(String key, ItemKey named) {
    return items(key, named, ItemStatement::shown);
  }

  /**
   * Reads the items of a list, those last that are not in the list that is shown; each may have
   * sources of its own.
   *
   * @param named what an item is called in readings
   * @param blank makes an item
   * @param reader fills an item from its entry
   */
  public <T extends ListedItem> List<T> listed(
      String key, ItemKey named, Supplier<T> blank, BiConsumer<Entry, T> reader) {
    var read = new ArrayList<T>();
    boolean isShown = true;
    for (Entry item : items(key, named, ItemStatement::read)) {
      if (item.isShown() && !isShown) {
        item.error("relation", "is missing: items of the list shown come before others");
      }
      isShown = item.isShown();
      T made = blank.get();
      made.relate(item.relation);
      reader.accept(item, made);
      read.add(made);
    }
    return read;
  }

  private boolean isShown() {
    return relation == Relation.FIRST;
  }

  private List<Entry> items(
      String key, ItemKey named, Function<KeySource, ItemStatement> statement) {
    Stated<? extends List<? extends KeySource>> list = keys.items(key);
    List<? extends KeySource> items = list.value().map(List::copyOf).orElse(List.of());
    if (readings == null) {
      return items.stream().map(Entry::new).toList();
    }
    readings.note(key, list, Optional.empty(), null, null);
    var entries = new ArrayList<Entry>();
    for (KeySource item : items) {
      ReadingLog log = readings.of(key, named.in(item::plain), entries.size());
      ItemStatement stated = statement.apply(item);
      log.noteItem(stated, item);
      entries.add(new Entry(item, log, stated.relation()));
    }
    return entries;
  }

  public Optional<Entry> maybeEntry(String key) {
    return keys.mapping(key).map(Entry::new);
  }

  /** Gives the record of this entry its readings, when all sources have been read. */
  void giveReadings(CitedRecord record) {
    ReadingLog log = Objects.requireNonNull(readings);
    log.giveTo(record, keys.sources(log.isEmpty()));
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
