package org.khorgos.record.article;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** The dataset {@code articles}. */
@ApplicationScoped
public class ArticleRepository implements DatasetRepository<Article> {

  private final Columns<Article> columns =
      Columns.of(Article.class)
          .with(identity -> EvidenceColumns.identity(identity, "articles"))
          .required(
              "kind",
              new Type.Code(ArticleKind.class),
              "What sort of source it is.",
              Path.of(Article_.kind))
          .many(
              "authors",
              "author",
              Type.Plain.TERM,
              "Authors as printed.",
              "richard-weitz",
              Article_.authors)
          .by(
              "min_authors",
              new Type.AtLeast(),
              "Minimum number of authors.",
              "2",
              Path.of(Article_.authorCount))
          .by(
              "mentions",
              ActorRepository.reference(),
              "Actors that have a part in records that cite it.",
              "shanghai-cooperation-organisation",
              Path.of(Article_.mentions))
          .one(
              "outlet",
              Type.Plain.TERM,
              "Where it was published.",
              "central-asia-caucasus-analyst",
              Path.of(Article_.outlet))
          .one("url", Type.Plain.TEXT, "Where it can be read.", Path.of(Article_.url))
          .as(Role.URL)
          .with(date -> EvidenceColumns.date(date, "Day of publication as printed"))
          .required(
              "language",
              Type.Plain.TERM,
              "ISO 639-1 code of its language.",
              "en",
              Path.of(Article_.language))
          .one(
              "licence",
              Type.Plain.TERM,
              "Its licence, as it states it.",
              "odc-pddl-1-0",
              Path.of(Article_.licence))
          .as(Role.LICENCE)
          .one(
              "summary",
              Type.Plain.TEXT,
              "What it says, in our own words.",
              Path.of(Article_.summary))
          .as(Role.SUMMARY)
          .one(
              "attribution",
              Type.Plain.TEXT,
              "How its licence wants it to be named.",
              Path.of(Article_.attribution))
          .as(Role.ATTRIBUTION)
          .required(
              "read",
              new Type.Code(Extent.class),
              "How much of it was read for the record.",
              Path.of(Article_.read))
          .one(
              "paragraphs",
              new Type.Numeric(true),
              "How many paragraphs its body has; null when it was not read as a whole.",
              Path.of(Article_.paragraphs))
          .with(EvidenceColumns::evidence);

  @Override
  public String name() {
    return "articles";
  }

  @Override
  public String description() {
    return "a source: an article, report, official page or table of data";
  }

  @Override
  public String exampleId() {
    return "mcdermott-caci-2007";
  }

  @Override
  public Columns<Article> columns() {
    return columns;
  }

  @Override
  public Article blank() {
    return new Article();
  }

  @Override
  public Map<String, String> otherKeys() {
    return Map.of(
        "body", "For a source that was read as a whole: what its text is made of.",
        "body.paragraphs", "How many paragraphs its body has.",
        "body.sections", "Its titled sections.",
        "body.sections.title", "The title as printed.",
        "body.sections.first", "Number of the section's first paragraph.");
  }

  @Override
  public void read(Entry entry, Article article) {
    article.kind = entry.code("kind", ArticleKind.class);
    article.authors.addAll(entry.texts("authors"));
    article.outlet = entry.maybeText("outlet");
    article.url =
        entry.maybeText(
            "url", "https?://\\S+", "must start with http:// or https:// and have no spaces");
    article.language = entry.text("language", "[a-z]{2}", "must be an ISO 639-1 code such as en");
    article.licence = entry.maybeText("licence");
    article.summary = entry.maybeText("summary");
    article.attribution = entry.maybeText("attribution");
    article.read = entry.code("read", Extent.class, Extent.WHOLE);
    entry.maybeEntry("body").ifPresent(body -> readBody(body, article));
    if ((article.read == Extent.WHOLE) != entry.has("body")) {
      entry.error("body", "is for a source that was read as a whole, and for every such source");
    }
  }

  private static void readBody(Entry body, Article article) {
    article.paragraphs = body.integer("paragraphs");
    for (Entry section : body.entries("sections")) {
      article.sections.add(new Article.Section(section.text("title"), section.integer("first")));
    }
  }
}
