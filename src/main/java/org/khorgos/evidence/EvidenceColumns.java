package org.khorgos.evidence;

import jakarta.persistence.metamodel.SingularAttribute;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

/** The columns that every dataset has. */
public final class EvidenceColumns {

  private static final String DATE = "date";

  private EvidenceColumns() {}

  /** Identity, at the start of a row. */
  public static <E extends CitedRecord> void identity(Columns<E> columns, String dataset) {
    columns
        .required(
            "id",
            new Type.Reference(dataset, CitedRecord_.id, null),
            "Stable id, never reused.",
            Path.of(CitedRecord_.id))
        .ours()
        .required(
            "name",
            Type.Plain.TEXT,
            "Name as the source prints it, or a short description where it prints none.",
            Path.of(CitedRecord_.name))
        .as(Role.NAME)
        .searched();
  }

  /** The record's date, whatever it means in this dataset. */
  public static <E extends CitedRecord> void date(Columns<E> columns, String meaning) {
    date(columns, meaning, CitedRecord_.date);
    columns
        .one(
            "start_precision",
            new Type.Code(Precision.class),
            "How finely the start is known: to the day, month or year; null when open or not"
                + " stated.",
            Path.of(CitedRecord_.startPrecision))
        .ours()
        .as(Role.END_PRECISION)
        .one(
            "end_precision",
            new Type.Code(Precision.class),
            "How finely the end is known: to the day, month or year; null when open or not stated.",
            Path.of(CitedRecord_.endPrecision))
        .ours()
        .as(Role.END_PRECISION)
        .by(
            "month",
            new Type.Code(CalendarMonth.class),
            "Months that its days lie in, of any year. Dates that are known to the year only, or"
                + " open at an end, are not found.",
            "8",
            Path.of(CitedRecord_.months));
  }

  public static <E> void date(
      Columns<E> columns, String meaning, SingularAttribute<? super E, PartialDate> date) {
    columns
        .one(
            "start_date",
            new Type.Day(),
            meaning + ": first day it may mean; null when open or not stated.",
            "2019-01-01..2019-12-31",
            Path.of(date, PartialDate_.startDate))
        .of(DATE, ReadingPart.Part.FIRST_DAY)
        .as(Role.FIRST_DAY)
        .one(
            "end_date",
            new Type.Day(),
            meaning + ": last day it may mean; null when open or not stated.",
            "2019-01-01..2019-12-31",
            Path.of(date, PartialDate_.endDate))
        .of(DATE, ReadingPart.Part.LAST_DAY)
        .as(Role.LAST_DAY)
        .one(
            "date",
            Type.Plain.EDTF,
            meaning + ", as an EDTF string (ISO 8601-2).",
            Path.of(date, PartialDate_.edtf))
        .as(Role.DATE)
        .one(
            "date_precision",
            new Type.Code(Precision.class),
            "How finely the date is known.",
            Path.of(date, PartialDate_.precision))
        .of(DATE, ReadingPart.Part.PRECISION)
        .as(Role.DATE_PRECISION)
        .one(
            "date_basis",
            new Type.Code(Basis.class),
            "Where the date comes from.",
            Path.of(date, PartialDate_.basis))
        .of(DATE, ReadingPart.Part.BASIS)
        .as(Role.DATE_BASIS)
        .by(
            "year",
            new Type.Years(),
            "Years that the date spans; a record is found when they overlap.",
            "2018..2019",
            Path.of(date, PartialDate_.startDate),
            Path.of(date, PartialDate_.endDate))
        .of(DATE, ReadingPart.Part.SPAN)
        .by(
            DATE,
            new Type.Dates(),
            "Dates that share a day with these, at any precision; open ends included.",
            "2018-11-01/2019-08-31",
            Path.of(date, PartialDate_.startDate),
            Path.of(date, PartialDate_.endDate))
        .of(DATE, ReadingPart.Part.SPAN)
        .sortedBy("start_date");
  }

  /** A number and how its source qualifies it, as two columns. */
  public static <E> void quantity(
      Columns<E> columns,
      String name,
      String meaning,
      String example,
      SingularAttribute<? super E, Quantity> quantity) {
    columns
        .one(name, new Type.Numeric(false), meaning, example, Path.of(quantity, Quantity_.value))
        .one(
            name + "_qualifier",
            new Type.Code(Qualifier.class),
            "How the source qualifies the number.",
            Path.of(quantity, Quantity_.qualifier))
        .of(name, ReadingPart.Part.QUALIFIER)
        .as(Role.QUALIFIER);
  }

  /** How far one can trust a row, and where it is from: at its end. */
  public static <E extends CitedRecord> void evidence(Columns<E> columns) {
    columns
        .required(
            "certainty",
            new Type.Code(Certainty.class),
            "How sure one can be that the sources say this.",
            Path.of(CitedRecord_.certainty))
        .ours()
        .as(Role.CERTAINTY)
        .one(
            "reservation",
            new Type.Code(Reservation.class),
            "How the source itself hedges.",
            Path.of(CitedRecord_.reservation))
        .ours()
        .as(Role.RESERVATION)
        .one("note", Type.Plain.TEXT, "What an editor had to decide.", Path.of(CitedRecord_.note))
        .as(Role.NOTE)
        .required(
            "sources",
            new Type.Numeric(true),
            "Number of articles that state something of it; tables of coordinates and codes do not"
                + " count.",
            Path.of(CitedRecord_.sources))
        .ours()
        .as(Role.SOURCES)
        .values(
            "articles",
            new Type.Reference("articles", CitedRecord_.id, null),
            "Ids of these articles.",
            CitedRecord_.articles)
        .as(Role.ARTICLES)
        .onRequest(
            "readings",
            "What sources state, value by value: the value shown (`relation` is `first`), every"
                + " other value, and where each is stated. In lists with `include=readings`.",
            CitedRecord_.readings,
            ReadingColumns.cited(),
            ReadingColumns::cell)
        .as(Role.READINGS)
        .enriched(
            "evidence", CitedRecord_.readings, ReadingColumns.resolved(), ReadingColumns::cell)
        .byEach(
            "article",
            new Type.Reference("articles", CitedRecord_.id, null),
            "Articles that it cites.",
            "mcdermott-caci-2007",
            Path.of(CitedRecord_.readingSources, ReadingSource_.article))
        .required(
            "disputed",
            Type.Plain.FLAG,
            "Whether a reading contradicts the value shown.",
            Path.of(CitedRecord_.disputed))
        .ours()
        .as(Role.DISPUTED)
        .readings(ReadingColumns.where(CitedRecord_.readings))
        .list(
            "matched",
            "Readings for which a filter selects the record, other than the value shown. In lists"
                + " with a filter on a field that has readings.",
            CitedRecord_.readings,
            ReadingColumns.cited(),
            ReadingColumns::cell)
        .as(Role.MATCHED)
        .by(
            "min_sources",
            new Type.AtLeast(),
            "At least so many articles state something of it.",
            "2",
            Path.of(CitedRecord_.sources));
  }
}
