package org.khorgos.query.names;

import java.util.Map;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Type;

/**
 * The values that every filter knows in one release, kept in memory, so that requests are checked
 * without the database.
 */
public final class Vocabularies {

  /** Knows no value; enough for queries that name none. */
  public static final Vocabularies NONE = new Vocabularies(Map.of(), 0);

  private final Map<String, Vocabulary> known;
  private final int year;

  public Vocabularies(Map<String, Vocabulary> known, int year) {
    this.known = Map.copyOf(known);
    this.year = year;
  }

  /** The year of this state: as far as what goes on is known to go on. */
  public int year() {
    return year;
  }

  /** The values a filter knows. */
  public Vocabulary of(Columns<?> columns, Filter filter) {
    Type type = filter.type();
    return switch (type.kind()) {
      case CODE -> Vocabulary.of(type.codes());
      case FLAG -> Vocabulary.flags();
      case REFERENCE -> get(type.reference().orElseThrow().dataset());
      case TERM -> get(key(columns, filter));
      case TEXT, EDTF, DAY, YEARS, NUMBER, AT_LEAST, VERSION, SINCE -> new Vocabulary();
    };
  }

  /** The ids of a dataset. */
  public Vocabulary ids(String dataset) {
    return get(dataset);
  }

  private Vocabulary get(String key) {
    Vocabulary vocabulary = known.get(key);
    return vocabulary == null ? new Vocabulary() : vocabulary;
  }

  public static String key(Columns<?> columns, Filter filter) {
    return columns.entity().getSimpleName() + "." + filter.name();
  }
}
