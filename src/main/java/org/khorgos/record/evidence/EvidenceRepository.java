package org.khorgos.record.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.PartialDate_;
import org.khorgos.evidence.ReadingColumns;
import org.khorgos.evidence.Reading_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

/** Every place in a source that states something of a record, as one list. */
@ApplicationScoped
public class EvidenceRepository
    implements PanacheRepositoryBase<EvidenceEntry, String>, ListDefinition<EvidenceEntry> {

  private final Columns<EvidenceEntry> columns =
      Columns.of(EvidenceEntry.class)
          .required(
              "id",
              Type.Plain.TEXT,
              "Dataset and id of the record, and the position of this place among its places.",
              Path.of(EvidenceEntry_.id))
          .required(
              "dataset",
              Type.Plain.TERM,
              "Dataset of the record.",
              "exercises",
              Path.of(EvidenceEntry_.dataset))
          .as(Role.DATASET)
          .required(
              "record",
              Type.Plain.TERM,
              "Id of the record.",
              "cooperation-2019",
              Path.of(EvidenceEntry_.record))
          .as(Role.RECORD)
          .required(
              "record_name",
              Type.Plain.TEXT,
              "Name of the record.",
              Path.of(EvidenceEntry_.recordName))
          .required(
              "certainty",
              new Type.Code(Certainty.class),
              "How sure one can be that the sources say what the record says.",
              Path.of(EvidenceEntry_.certainty))
          .as(Role.CERTAINTY)
          .with(
              reading ->
                  ReadingColumns.reading(
                      reading,
                      leaf -> Path.of(EvidenceEntry_.stated, leaf),
                      Path.of(EvidenceEntry_.stated, Reading_.date, PartialDate_.edtf)))
          .with(
              source ->
                  ReadingColumns.source(source, leaf -> Path.of(EvidenceEntry_.source, leaf)));

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public String description() {
    return "a place in a source that states a value of a record, with the value";
  }

  @Override
  public String exampleId() {
    return "exercises/cooperation-2019/0";
  }

  @Override
  public Columns<EvidenceEntry> columns() {
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
