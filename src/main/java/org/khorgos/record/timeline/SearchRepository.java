package org.khorgos.record.timeline;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** Every record of every dataset, to be found by words. */
@ApplicationScoped
public class SearchRepository
    implements PanacheRepository<TimelineEntry>, ListDefinition<TimelineEntry> {

  private final Columns<TimelineEntry> columns =
      Columns.of(TimelineEntry.class)
          .required(
              "id",
              Type.Plain.TEXT,
              "Dataset and id of the record; `/v1/` and this is its address.",
              Path.of(TimelineEntry_.id))
          .required(
              "dataset",
              Type.Plain.TERM,
              "Dataset of the record.",
              "exercises,agreements",
              Path.of(TimelineEntry_.dataset))
          .as(Role.DATASET)
          .required("record", Type.Plain.TEXT, "Id of the record.", Path.of(TimelineEntry_.record))
          .as(Role.RECORD)
          .required("name", Type.Plain.TEXT, "Name of the record.", Path.of(TimelineEntry_.name))
          .as(Role.NAME)
          .one(
              "hint",
              Type.Plain.TEXT,
              "Words that distinguish the record from others of its name, such as its kind and"
                  + " year.",
              Path.of(TimelineEntry_.hint))
          .with(date -> EvidenceColumns.date(date, "Date of the record", TimelineEntry_.date))
          .by(
              "actor",
              ActorRepository.reference(),
              "Actors that the record is about, in any role.",
              "china",
              Path.of(TimelineEntry_.actors))
          .by(
              "article",
              new Type.Reference("articles", CitedRecord_.id, null),
              "Articles that the record cites.",
              "mcdermott-caci-2007",
              Path.of(TimelineEntry_.articles))
          .required(
              "certainty",
              new Type.Code(Certainty.class),
              "How sure one can be that the sources state what the record states.",
              Path.of(TimelineEntry_.certainty))
          .as(Role.CERTAINTY)
          .required(
              "disputed",
              Type.Plain.FLAG,
              "Whether a reading contradicts a value shown.",
              Path.of(TimelineEntry_.disputed))
          .as(Role.DISPUTED)
          .sortedBy("id")
          .searched();

  @Override
  public String name() {
    return "search";
  }

  @Override
  public String description() {
    return "a record of any dataset, which words of `q` find";
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
    return count();
  }

  @Override
  public boolean isView() {
    return true;
  }
}
