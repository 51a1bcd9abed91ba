package org.khorgos.evidence;

import jakarta.persistence.metamodel.ListAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Readings;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

/** The columns of readings and of the places in sources that state them. */
public final class ReadingColumns {

  private static final String PART = "part";

  private ReadingColumns() {}

  /**
   * Where the readings of a record are.
   *
   * @param readings attribute of the record
   */
  public static Readings where(ListAttribute<?, Reading> readings) {
    return new Readings(
        readings,
        Path.of(Reading_.field),
        Path.of(Reading_.itemPosition),
        Path.of(Reading_.relation),
        Relation.FIRST,
        Path.of(Reading_.number),
        ListedItem_.relation,
        Map.of(
            ReadingPart.Part.VALUE, Path.of(Reading_.text),
            ReadingPart.Part.QUALIFIER, Path.of(Reading_.qualifier),
            ReadingPart.Part.UNIT, Path.of(Reading_.unit),
            ReadingPart.Part.CURRENCY, Path.of(Reading_.currency),
            ReadingPart.Part.FIRST_DAY, Path.of(Reading_.date, PartialDate_.startDate),
            ReadingPart.Part.LAST_DAY, Path.of(Reading_.date, PartialDate_.endDate),
            ReadingPart.Part.PRECISION, Path.of(Reading_.date, PartialDate_.precision),
            ReadingPart.Part.BASIS, Path.of(Reading_.date, PartialDate_.basis)));
  }

  /** Readings with the places that state them. */
  static Columns<Reading> cited() {
    return values()
        .nested(
            "sources",
            "Places in sources that state the value.",
            CitedRecord_.readingSources,
            ReadingSource_.reading,
            places(),
            ReadingColumns::locator)
        .as(Role.CITATIONS);
  }

  /** Places in sources. */
  public static Columns<ReadingSource> places() {
    return Columns.of(ReadingSource.class)
        .with(
            columns ->
                place(
                    columns,
                    Path.of(ReadingSource_.article),
                    Path.of(ReadingSource_.section),
                    Path.of(ReadingSource_.paragraph),
                    Path.of(ReadingSource_.part),
                    Path.of(ReadingSource_.entry)));
  }

  /** The same, with details of each source. */
  static Columns<Reading> resolved() {
    return values()
        .nested(
            "sources",
            "Places in sources that state the value, each with details of its source.",
            CitedRecord_.resolvedSources,
            ResolvedSource_.reading,
            Columns.of(ResolvedSource.class).with(columns -> source(columns, Path::of)),
            ReadingColumns::locator)
        .as(Role.CITATIONS);
  }

  private static Columns<Reading> values() {
    return Columns.of(Reading.class)
        .with(columns -> reading(columns, Path::of, Path.of(Reading_.date, PartialDate_.edtf)));
  }

  /**
   * What a reading says.
   *
   * @param at the path to an attribute of the reading
   * @param edtf the path to its date
   */
  public static <E> void reading(
      Columns<E> columns, Function<SingularAttribute<Reading, ?>, Path> at, Path edtf) {
    columns
        .one(
            "field",
            Type.Plain.TERM,
            "Field that the value belongs to, such as `participants.personnel`; null for the"
                + " record as a whole.",
            "participants.personnel",
            at.apply(Reading_.field))
        .one(
            "item",
            Type.Plain.TEXT,
            "Key of the list item that the value belongs to, such as the id of its actor; null"
                + " outside lists.",
            at.apply(Reading_.item))
        .one(
            "index",
            new Type.Numeric(true),
            "Position of that item in its list, counted from 0.",
            at.apply(Reading_.itemPosition))
        .one(
            "value",
            Type.Plain.ANY,
            "Value as the API writes it: a number, or a text; null for an item, a list or a record"
                + " as a whole. Of an item that is not in the list shown, the item as text; `not"
                + " listed` if the sources do not list an item that is shown.",
            at.apply(Reading_.value))
        .one(
            "qualifier",
            new Type.Code(Qualifier.class),
            "Precision that the source gives the number.",
            at.apply(Reading_.qualifier))
        .as(Role.QUALIFIER)
        .one(
            "unit",
            Type.Plain.TEXT,
            "Unit of the number; null where the field implies it.",
            at.apply(Reading_.unit))
        .one("currency", Type.Plain.TEXT, "ISO 4217 code.", at.apply(Reading_.currency))
        .one("edtf", Type.Plain.EDTF, "The value, if it is a date, as an EDTF string.", edtf)
        .required(
            "relation",
            new Type.Code(Relation.class),
            "Relation of the value to the first reading of the field.",
            at.apply(Reading_.relation))
        .one("note", Type.Plain.TEXT, "Editors' remark on this reading.", at.apply(Reading_.note));
  }

  /**
   * A place in a source and the source.
   *
   * @param at the path to an attribute of them
   */
  public static <E> void source(
      Columns<E> columns, Function<SingularAttribute<ResolvedSource, ?>, Path> at) {
    place(
        columns,
        at.apply(ResolvedSource_.article),
        at.apply(ResolvedSource_.section),
        at.apply(ResolvedSource_.paragraph),
        at.apply(ResolvedSource_.part),
        at.apply(ResolvedSource_.entry));
    columns
        .required("title", Type.Plain.TEXT, "Title of the source.", at.apply(ResolvedSource_.title))
        .one(
            "authors",
            Type.Plain.TEXT,
            "Authors of the source, as printed.",
            at.apply(ResolvedSource_.authors))
        .one(
            "outlet",
            Type.Plain.TEXT,
            "Outlet that published the source.",
            at.apply(ResolvedSource_.outlet))
        .one(
            "published",
            Type.Plain.EDTF,
            "Publication date of the source, as an EDTF string.",
            at.apply(ResolvedSource_.published))
        .one("url", Type.Plain.TEXT, "Address of the source.", at.apply(ResolvedSource_.url))
        .as(Role.URL)
        .one(
            "licence",
            Type.Plain.TEXT,
            "Licence of the source, as it states it.",
            at.apply(ResolvedSource_.licence))
        .as(Role.LICENCE)
        .one(
            "attribution",
            Type.Plain.TEXT,
            "Attribution that the licence of the source requires.",
            at.apply(ResolvedSource_.attribution))
        .as(Role.ATTRIBUTION);
  }

  private static <E> void place(
      Columns<E> columns, Path article, Path section, Path paragraph, Path part, Path entry) {
    columns
        .required(
            "article",
            new Type.Reference("articles", CitedRecord_.id, null),
            "Id of the source.",
            "mcdermott-caci-2007",
            article)
        .one(
            "section",
            Type.Plain.TEXT,
            "Title of the section that contains the paragraph; null in an untitled one.",
            section)
        .one(
            "paragraph",
            new Type.Numeric(true),
            "Paragraph of the body, counted from 1; null when another part is cited.",
            paragraph)
        .required(PART, new Type.Code(SourcePart.class), "Part of the source that is cited.", part)
        .one("entry", Type.Plain.TEXT, "Row of a cited table.", entry);
  }

  /** A place in a source: {@code mcdermott-caci-2007 ¶5}. */
  public static String locator(ItemValues source) {
    return source.text("article") + " " + where(source);
  }

  private static String where(ItemValues source) {
    return source.has("paragraph") ? "¶" + source.text("paragraph") : source.text(PART);
  }

  /** A reading and where it is stated: {@code personnel: 4000 (contradicts; people ¶2)}. */
  static String cell(ItemValues reading) {
    String subject =
        Stream.of("field", "item")
            .map(reading::text)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    String value =
        Stream.of(
                reading.textUnless(Qualifier.EXACT, "qualifier"),
                reading.text("value"),
                reading.text("currency"))
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" "));
    String said =
        Stream.of(subject, value).filter(text -> !text.isEmpty()).collect(Collectors.joining(": "));
    String places =
        reading.row().items("sources").stream()
            .map(source -> locator(ItemValues.plain(source)))
            .collect(Collectors.joining(", "));
    return ItemText.with(
        said.isEmpty() ? "record" : said, reading.textUnless(Relation.FIRST, "relation"), places);
  }
}
