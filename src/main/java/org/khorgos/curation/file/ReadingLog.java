package org.khorgos.curation.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.SourceReference;
import org.khorgos.curation.form.Stated;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.Reading;
import org.khorgos.evidence.Relation;
import org.khorgos.evidence.StatedValue;

/**
 * The readings of an entry, noted while it is read and given to its record when all sources have
 * been read.
 */
final class ReadingLog {

  private record Noted(Reading reading, List<SourceReference> sources) {}

  private static final StatedValue NO_VALUE = new StatedValue(null, null, null, null);

  private final ItemCell cells;
  private final List<Noted> all;
  private final String path;
  private final @Nullable String item;
  private final @Nullable Integer position;

  ReadingLog(ItemCell cells) {
    this(cells, new ArrayList<>(), "", null, null);
  }

  private ReadingLog(
      ItemCell cells,
      List<Noted> all,
      String path,
      @Nullable String item,
      @Nullable Integer position) {
    this.cells = cells;
    this.all = all;
    this.path = path;
    this.item = item;
    this.position = position;
  }

  /** The log of an item's values, among the readings of its entry. */
  ReadingLog of(String list, String itemKey, int itemPosition) {
    return new ReadingLog(cells, all, list + ".", itemKey, itemPosition);
  }

  /** Notes what an entry says of the sources of a value, and what else is stated. */
  <T> void note(
      String key,
      Stated<T> stated,
      Optional<StatedValue> value,
      @Nullable String unit,
      @Nullable String currency) {
    noteField(path + key, stated, value, unit, currency);
  }

  private <T> void noteField(
      String field,
      Stated<T> stated,
      Optional<StatedValue> value,
      @Nullable String unit,
      @Nullable String currency) {
    if (!stated.sources().isEmpty()) {
      note(
          reading(field, value.orElse(NO_VALUE), unit, currency, Relation.FIRST, stated.note()),
          stated.sources());
    }
    for (Stated.Other other : stated.others()) {
      note(
          reading(
              field,
              other.value(),
              other.unit() == null ? unit : other.unit(),
              other.currency() == null ? currency : other.currency(),
              other.relation(),
              other.note()),
          other.sources());
    }
  }

  /** Notes what an entry says of the item to which this log belongs, which is a single value. */
  <T> void noteValue(Stated<T> stated, Optional<StatedValue> value) {
    noteField(list(), stated, value, null, null);
  }

  /** Notes what is stated of the item to which this log belongs. */
  void noteItem(ItemStatement stated, KeySource item) {
    if (!stated.sources().isEmpty()) {
      Optional<String> cell =
          stated.relation() == Relation.FIRST ? Optional.empty() : cells.of(list(), item);
      StatedValue value = cell.map(StatedValue::of).orElse(NO_VALUE);
      note(reading(list(), value, null, null, stated.relation(), stated.note()), stated.sources());
    }
    StatedValue notListed = StatedValue.of(Reading.NOT_LISTED);
    for (ItemStatement.Denial denial : stated.denials()) {
      note(
          reading(list(), notListed, null, null, denial.relation(), denial.note()),
          denial.sources());
    }
  }

  private String list() {
    return path.substring(0, path.length() - 1);
  }

  private void note(Reading reading, List<SourceReference> sources) {
    all.add(new Noted(reading, sources));
  }

  private Reading reading(
      @Nullable String field,
      StatedValue value,
      @Nullable String unit,
      @Nullable String currency,
      Relation relation,
      @Nullable String note) {
    return new Reading(
        field,
        item,
        position,
        value.text(),
        value.number(),
        value.qualifier(),
        unit,
        currency,
        value.date(),
        relation,
        note,
        null);
  }

  /** Whether nothing was noted, so that the record as a whole needs a source. */
  boolean isEmpty() {
    return all.isEmpty();
  }

  /**
   * Gives a record its readings: first that of the record as a whole.
   *
   * @param whole places that state the record as a whole
   */
  void giveTo(CitedRecord record, List<SourceReference> whole) {
    if (!whole.isEmpty()) {
      add(new Noted(reading(null, NO_VALUE, null, null, Relation.FIRST, null), whole), record);
    }
    all.forEach(noted -> add(noted, record));
  }

  private static void add(Noted noted, CitedRecord record) {
    record.add(noted.reading(), noted.sources().stream().map(SourceReference::place).toList());
  }
}
