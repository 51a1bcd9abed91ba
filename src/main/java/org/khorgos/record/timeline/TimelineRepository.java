package org.khorgos.record.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.PartialDate_;
import org.khorgos.evidence.ReadingColumns;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** Every dated record of every dataset, as one list. */
@ApplicationScoped
public class TimelineRepository
    implements PanacheRepository<TimelineEntry>, ListDefinition<TimelineEntry> {

  private final Columns<TimelineEntry> columns =
      Columns.of(TimelineEntry.class)
          .required(
              "id",
              Type.Plain.TEXT,
              "Dataset and id of the record; its page is at /v1/ and this.",
              Path.of(TimelineEntry_.id))
          .required(
              "dataset",
              Type.Plain.TERM,
              "Dataset of the record.",
              "exercises,agreements",
              Path.of(TimelineEntry_.dataset))
          .ours()
          .as(Role.DATASET)
          .required("record", Type.Plain.TEXT, "Id of the record.", Path.of(TimelineEntry_.record))
          .as(Role.RECORD)
          .required("name", Type.Plain.TEXT, "Name of the record.", Path.of(TimelineEntry_.name))
          .as(Role.NAME)
          .with(
              dated ->
                  EvidenceColumns.date(
                      dated, "When it happened, or the period it is for", TimelineEntry_.date))
          .many(
              "actors",
              "actor",
              ActorRepository.reference(),
              "Actors it is about, in any role.",
              "china",
              TimelineEntry_.actors)
          .many(
              "articles",
              "article",
              new Type.Reference("articles", CitedRecord_.id, null),
              "Articles that are cited for it.",
              "mcdermott-caci-2007",
              TimelineEntry_.articles)
          .required(
              "certainty",
              new Type.Code(Certainty.class),
              "How sure one can be that the sources say this.",
              Path.of(TimelineEntry_.certainty))
          .ours()
          .as(Role.CERTAINTY)
          .required(
              "disputed",
              Type.Plain.FLAG,
              "Whether a reading contradicts a value shown.",
              Path.of(TimelineEntry_.disputed))
          .ours()
          .as(Role.DISPUTED)
          .readings(ReadingColumns.where(TimelineEntry_.readings))
          .onlyWith(Path.of(TimelineEntry_.date, PartialDate_.edtf));

  /** Who is involved. */
  static Path involved() {
    return new Path(List.of(TimelineEntry_.actors));
  }

  static Path dataset() {
    return Path.of(TimelineEntry_.dataset);
  }

  @Override
  public String name() {
    return "timeline";
  }

  @Override
  public String description() {
    return "a dated record of any dataset";
  }

  @Override
  public String exampleId() {
    return "exercises/cooperation-2019";
  }

  @Override
  public Columns<TimelineEntry> columns() {
    return columns;
  }

  @Override
  public long size() {
    return count("date.edtf is not null");
  }

  @Override
  public boolean isView() {
    return true;
  }
}
