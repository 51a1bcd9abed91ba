package org.khorgos.evidence;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.Columns;
import org.khorgos.query.Path;
import org.khorgos.query.Type;

/** The columns that every dataset has. */
public final class EvidenceColumns {

  private EvidenceColumns() {}

  /** Identity, at the start of a row. */
  public static <E extends CitedRecord> void identity(Columns<E> columns, String dataset) {
    columns
        .required(
            "id",
            new Type.Reference(dataset, CitedRecord_.id, null),
            "Stable id, never reused.",
            Path.of(CitedRecord_.id))
        .required(
            "name",
            new Type.Text(),
            "Name as the source prints it, or a short description where it prints none.",
            Path.of(CitedRecord_.name))
        .searched();
  }

  /** The record's date, whatever it means in this dataset. */
  public static <E extends CitedRecord> void date(Columns<E> columns, String meaning) {
    date(columns, meaning, CitedRecord_.date);
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
        .one(
            "end_date",
            new Type.Day(),
            meaning + ": last day it may mean; null when open or not stated.",
            "2019-01-01..2019-12-31",
            Path.of(date, PartialDate_.endDate))
        .one(
            "date",
            new Type.Text(),
            meaning + ", as an EDTF string (ISO 8601-2).",
            Path.of(date, PartialDate_.edtf))
        .one(
            "date_precision",
            new Type.Code(Precision.class),
            "How finely the date is known.",
            Path.of(date, PartialDate_.precision))
        .one(
            "date_basis",
            new Type.Code(Basis.class),
            "Where the date comes from.",
            Path.of(date, PartialDate_.basis))
        .by(
            "year",
            new Type.Years(),
            "Years that the date spans; a record is found when they overlap.",
            "2018..2019",
            Path.of(date, PartialDate_.startDate),
            Path.of(date, PartialDate_.endDate))
        .sortedBy("start_date");
  }

  /** How far one can trust a row, and where it is from: at its end. */
  public static <E extends CitedRecord> void evidence(Columns<E> columns) {
    columns
        .required(
            "certainty",
            new Type.Code(Certainty.class),
            "How sure one can be that the sources say this.",
            Path.of(CitedRecord_.certainty))
        .one(
            "reservation",
            new Type.Code(Reservation.class),
            "How the source itself hedges.",
            Path.of(CitedRecord_.reservation))
        .one("note", new Type.Text(), "What an editor had to decide.", Path.of(CitedRecord_.note))
        .required(
            "sources",
            new Type.Numeric(true),
            "How many articles support it.",
            Path.of(CitedRecord_.sources))
        .list(
            "citations",
            "The paragraphs that say it.",
            CitedRecord_.citations,
            citations(),
            EvidenceColumns::locator)
        .onRequest(
            "evidence",
            "The paragraphs that say it, each with its article; with include=evidence.",
            CitedRecord_.evidence,
            resolvedCitations(),
            EvidenceColumns::reference)
        .list(
            "alternatives",
            "What else is said, where sources disagree.",
            CitedRecord_.alternatives,
            alternatives(),
            row -> row.get("field") + ": " + row.get("value"))
        .by(
            "article",
            new Type.Reference("articles", CitedRecord_.id, null),
            "Articles that are cited for it.",
            "mcdermott-caci-2007",
            Path.of(CitedRecord_.citations, Citation_.article))
        .required(
            "disputed",
            new Type.Flag(),
            "Whether sources disagree about any of it.",
            Path.of(CitedRecord_.disputed))
        .by(
            "min_sources",
            new Type.AtLeast(),
            "At least so many articles support it.",
            "2",
            Path.of(CitedRecord_.sources));
  }

  private static Columns<Citation> citations() {
    return Columns.of(Citation.class)
        .required(
            "article",
            new Type.Reference("articles", CitedRecord_.id, null),
            "Id of the article.",
            Path.of(Citation_.article))
        .one(
            "section",
            new Type.Text(),
            "Title of the section; null in an untitled one.",
            Path.of(Citation_.section))
        .one(
            "paragraph",
            new Type.Numeric(true),
            "Paragraph of the body, counted from 1; null when another part is cited.",
            Path.of(Citation_.paragraph))
        .required(
            "part",
            new Type.Code(SourcePart.class),
            "The part of the source that is cited.",
            Path.of(Citation_.part))
        .one("entry", new Type.Text(), "The row of a cited table.", Path.of(Citation_.entry))
        .one(
            "field",
            new Type.Text(),
            "The field it is about; null when it is the whole record.",
            Path.of(Citation_.field))
        .required(
            "stance",
            new Type.Code(Stance.class),
            "Whether it supports or disputes.",
            Path.of(Citation_.stance))
        .one(
            "alternative",
            new Type.Numeric(true),
            "Index in alternatives of the one it is about; null for the record itself.",
            Path.of(Citation_.alternative));
  }

  private static Columns<ResolvedCitation> resolvedCitations() {
    return Columns.of(ResolvedCitation.class).with(columns -> resolved(columns, Path::of));
  }

  /**
   * A citation with the source it leads to.
   *
   * @param at where an attribute of it is found
   */
  public static <E> void resolved(
      Columns<E> columns, Function<SingularAttribute<ResolvedCitation, ?>, Path> at) {
    columns
        .required(
            "article",
            new Type.Reference("articles", CitedRecord_.id, null),
            "Id of the article.",
            "mcdermott-caci-2007",
            at.apply(ResolvedCitation_.article))
        .required(
            "title", new Type.Text(), "Title of the article.", at.apply(ResolvedCitation_.title))
        .one(
            "authors",
            new Type.Text(),
            "Its authors as printed, joined by “; ”.",
            at.apply(ResolvedCitation_.authors))
        .one("outlet", new Type.Text(), "Who published it.", at.apply(ResolvedCitation_.outlet))
        .one(
            "published",
            new Type.Text(),
            "When it was published, as an EDTF string; null when it prints no date.",
            at.apply(ResolvedCitation_.published))
        .one("url", new Type.Text(), "Where it is found.", at.apply(ResolvedCitation_.url))
        .one(
            "licence",
            new Type.Text(),
            "Its licence as it states it; null when it states none.",
            at.apply(ResolvedCitation_.licence))
        .one(
            "section",
            new Type.Text(),
            "Title of the section; null in an untitled one.",
            at.apply(ResolvedCitation_.section))
        .one(
            "paragraph",
            new Type.Numeric(true),
            "Paragraph of the body, counted from 1; null when another part is cited.",
            "1..5",
            at.apply(ResolvedCitation_.paragraph))
        .required(
            "part",
            new Type.Code(SourcePart.class),
            "The part of the source that is cited.",
            at.apply(ResolvedCitation_.part))
        .one(
            "entry",
            new Type.Text(),
            "The row of a cited table.",
            at.apply(ResolvedCitation_.entry))
        .one(
            "field",
            new Type.Term(),
            "The field it is about; null when it is the whole record.",
            "personnel",
            at.apply(ResolvedCitation_.field))
        .required(
            "stance",
            new Type.Code(Stance.class),
            "Whether it supports or disputes.",
            at.apply(ResolvedCitation_.stance))
        .one(
            "alternative",
            new Type.Text(),
            "The other value it is cited for; null for the record itself.",
            at.apply(ResolvedCitation_.alternativeValue));
  }

  private static Columns<Alternative> alternatives() {
    return Columns.of(Alternative.class)
        .required(
            "field",
            new Type.Text(),
            "The field of which something else is said.",
            Path.of(Alternative_.field))
        .required("value", new Type.Text(), "The other value.", Path.of(Alternative_.value))
        .one("note", new Type.Text(), "What an editor had to decide.", Path.of(Alternative_.note));
  }

  private static String locator(Map<String, Object> citation) {
    return citation.get("article") + " " + place(citation);
  }

  private static String place(Map<String, Object> citation) {
    return String.valueOf(
        citation.get("paragraph") == null ? citation.get("part") : "¶" + citation.get("paragraph"));
  }

  private static String reference(Map<String, Object> citation) {
    return Stream.of(
            citation.get("authors"),
            citation.get("title"),
            citation.get("outlet"),
            citation.get("published"),
            place(citation),
            citation.get("url"))
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }
}
