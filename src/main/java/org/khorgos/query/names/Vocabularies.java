package org.khorgos.query.names;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.Type;

/** The values that every filter knows in one release. They are read when they are first needed. */
public final class Vocabularies {

  /** Reads vocabularies from the database. */
  public interface Source {

    /** The ids of a dataset. */
    Vocabulary ids(String dataset);

    /**
     * The terms that a filter finds.
     *
     * @param all the other vocabularies of the release, which cannot be read yet
     */
    Vocabulary terms(Columns<?> columns, Filter filter, Vocabularies all);
  }

  private static final Vocabulary EMPTY = new FixedVocabulary();

  /** Knows no value; enough for queries that name none. */
  public static final Vocabularies NONE =
      new Vocabularies(
          new Source() {
            @Override
            public Vocabulary ids(String dataset) {
              return EMPTY;
            }

            @Override
            public Vocabulary terms(Columns<?> columns, Filter filter, Vocabularies all) {
              return EMPTY;
            }
          },
          0);

  private final Source source;
  private final int year;
  private final Map<String, Vocabulary> known = new ConcurrentHashMap<>();

  public Vocabularies(Source source, int year) {
    this.source = source;
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
      case CODE -> FixedVocabulary.of(type.codes());
      case FLAG -> FixedVocabulary.flags();
      case REFERENCE -> ids(type.reference().orElseThrow().dataset());
      case TERM ->
          known.computeIfAbsent(
              columns.entity().getSimpleName() + "." + filter.name(),
              key -> source.terms(columns, filter, this));
      case TEXT, ANY, EDTF, DAY, YEARS, NUMBER, AT_LEAST, VERSION, SINCE, WORDS -> EMPTY;
    };
  }

  /** The ids of a dataset. */
  public Vocabulary ids(String dataset) {
    return known.computeIfAbsent(dataset, source::ids);
  }
}
