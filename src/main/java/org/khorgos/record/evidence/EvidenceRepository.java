package org.khorgos.record.evidence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.CitationColumns;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

/** Every citation of every record, as one list. */
@ApplicationScoped
public class EvidenceRepository
    implements PanacheRepositoryBase<CitationEntry, String>, ListDefinition<CitationEntry> {

  private final Columns<CitationEntry> columns =
      Columns.of(CitationEntry.class)
          .required(
              "id",
              Type.Plain.TEXT,
              "Dataset and id of the record, and the position of the citation there.",
              Path.of(CitationEntry_.id))
          .required(
              "dataset",
              Type.Plain.TERM,
              "Dataset of the record.",
              "exercises",
              Path.of(CitationEntry_.dataset))
          .as(Role.DATASET)
          .required(
              "record",
              Type.Plain.TERM,
              "Id of the record.",
              "cooperation-2019",
              Path.of(CitationEntry_.record))
          .as(Role.RECORD)
          .required(
              "record_name",
              Type.Plain.TEXT,
              "Name of the record.",
              Path.of(CitationEntry_.recordName))
          .required(
              "certainty",
              new Type.Code(Certainty.class),
              "How sure one can be that the sources say what the record says.",
              Path.of(CitationEntry_.certainty))
          .as(Role.CERTAINTY)
          .with(
              resolved ->
                  CitationColumns.resolved(
                      resolved, leaf -> Path.of(CitationEntry_.citation, leaf)));

  @Override
  public String name() {
    return "evidence";
  }

  @Override
  public String description() {
    return "a citation: the paragraph that says it, and the record it supports or disputes";
  }

  @Override
  public String exampleId() {
    return "exercises/cooperation-2019/0";
  }

  @Override
  public Columns<CitationEntry> columns() {
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
