package org.khorgos.evidence;

import jakarta.persistence.metamodel.SingularAttribute;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;

/** The columns of a citation: as a record carries it, and with the source it leads to. */
public final class CitationColumns {

  private CitationColumns() {}

  static Columns<Citation> plain() {
    return Columns.of(Citation.class)
        .required(
            "article",
            new Type.Reference("articles", CitedRecord_.id, null),
            "Id of the article.",
            Path.of(Citation_.article))
        .one(
            "section",
            Type.Plain.TEXT,
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
        .one("entry", Type.Plain.TEXT, "The row of a cited table.", Path.of(Citation_.entry))
        .one(
            "field",
            Type.Plain.TEXT,
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

  static Columns<ResolvedCitation> resolved() {
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
            "title", Type.Plain.TEXT, "Title of the article.", at.apply(ResolvedCitation_.title))
        .one(
            "authors",
            Type.Plain.TEXT,
            "Its authors as printed, joined by “; ”.",
            at.apply(ResolvedCitation_.authors))
        .one("outlet", Type.Plain.TEXT, "Who published it.", at.apply(ResolvedCitation_.outlet))
        .one(
            "published",
            Type.Plain.EDTF,
            "When it was published, as an EDTF string; null when it prints no date.",
            at.apply(ResolvedCitation_.published))
        .one("url", Type.Plain.TEXT, "Where it is found.", at.apply(ResolvedCitation_.url))
        .one(
            "licence",
            Type.Plain.TEXT,
            "Its licence as it states it; null when it states none.",
            at.apply(ResolvedCitation_.licence))
        .one(
            "attribution",
            Type.Plain.TEXT,
            "How its licence wants it to be named; null when it asks for nothing.",
            at.apply(ResolvedCitation_.attribution))
        .one(
            "section",
            Type.Plain.TEXT,
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
            Type.Plain.TEXT,
            "The row of a cited table.",
            at.apply(ResolvedCitation_.entry))
        .one(
            "field",
            Type.Plain.TERM,
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
            Type.Plain.TEXT,
            "The other value it is cited for; null for the record itself.",
            at.apply(ResolvedCitation_.alternativeValue));
  }

  static String locator(ItemValues citation) {
    String where = citation.text("article") + " " + place(citation);
    return citation.is("stance", Stance.DISPUTES)
        ? ItemText.with(
            where, "disputes " + (citation.has("field") ? citation.text("field") : "the record"))
        : where;
  }

  private static String place(ItemValues citation) {
    return citation.has("paragraph") ? "¶" + citation.text("paragraph") : citation.text("part");
  }

  static String reference(ItemValues citation) {
    return Stream.of(
            citation.text("authors"),
            citation.text("title"),
            citation.text("outlet"),
            citation.text("published"),
            place(citation),
            citation.text("url"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
