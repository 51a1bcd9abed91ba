package org.khorgos.record.number;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.ReadingColumns;
import org.khorgos.evidence.ReadingSource_;
import org.khorgos.evidence.Relation;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Comparability;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** Every number of every record, as one list. */
@ApplicationScoped
public class NumberRepository
    implements PanacheRepository<StatedNumber>, ListDefinition<StatedNumber> {

  private final Columns<StatedNumber> columns =
      Columns.of(StatedNumber.class)
          .required(
              "id",
              Type.Plain.TEXT,
              "Dataset and id of the record, the field, and the position of the item or reading.",
              Path.of(StatedNumber_.id))
          .required(
              "dataset",
              Type.Plain.TERM,
              "Dataset of the record.",
              "exercises",
              Path.of(StatedNumber_.dataset))
          .as(Role.DATASET)
          .required(
              "record",
              Type.Plain.TERM,
              "Id of the record.",
              "cooperation-2019",
              Path.of(StatedNumber_.record))
          .as(Role.RECORD)
          .required(
              "record_name",
              Type.Plain.TEXT,
              "Name of the record.",
              Path.of(StatedNumber_.recordName))
          .required(
              "field",
              Type.Plain.TERM,
              "Field of the record that holds the number, such as `participants.personnel`.",
              "participants.personnel",
              Path.of(StatedNumber_.field))
          .one(
              "item",
              Type.Plain.TEXT,
              "Key of the list item that holds the number, such as the id of its actor; null"
                  + " outside lists.",
              Path.of(StatedNumber_.item))
          .one(
              "index",
              new Type.Numeric(true),
              "Position of that item in its list, counted from 0.",
              "0",
              Path.of(StatedNumber_.itemPosition))
          .required(
              "value",
              new Type.Numeric(false),
              "Number, in whole units.",
              "1200",
              Path.of(StatedNumber_.value))
          .one(
              "qualifier",
              new Type.Code(Qualifier.class),
              "Precision that the source gives the number.",
              Path.of(StatedNumber_.qualifier))
          .as(Role.QUALIFIER)
          .one(
              "unit",
              Type.Plain.TERM,
              "Unit of the number, such as `people` or `money`.",
              "people",
              Path.of(StatedNumber_.unit))
          .one(
              "currency",
              Type.Plain.TERM,
              "ISO 4217 code, for money.",
              "usd",
              Path.of(StatedNumber_.currency))
          .required(
              "relation",
              new Type.Code(Relation.class),
              "Relation of the number to the value that the record shows; `first` if it is that"
                  + " value.",
              Path.of(StatedNumber_.relation))
          .one(
              "attributed_to",
              ActorRepository.reference(),
              "Actor who states the number, if the source names one.",
              "nazarbayev",
              Path.of(StatedNumber_.attributedTo))
          .with(
              date ->
                  EvidenceColumns.date(
                      date, "Date of the record, or period of the number", StatedNumber_.date))
          .by(
              "actor",
              ActorRepository.reference(),
              "Actors that the record is about, in any role.",
              "tajikistan",
              Path.of(StatedNumber_.actors))
          .required(
              "certainty",
              new Type.Code(Certainty.class),
              "How sure one can be that the sources state what the record states.",
              Path.of(StatedNumber_.certainty))
          .as(Role.CERTAINTY)
          .list(
              "sources",
              "Places in sources that state the number, or else its item, list or record.",
              StatedNumber_.sources,
              ReadingColumns.places(),
              ReadingColumns::locator)
          .as(Role.CITATIONS)
          .by(
              "article",
              new Type.Reference("articles", CitedRecord_.id, null),
              "Articles among these sources.",
              "aliyev-caci-2019",
              Path.of(StatedNumber_.sources, ReadingSource_.article))
          .comparable("value", Comparability.within("field", "unit", "currency"))
          .sortedBy("id");

  @Override
  public String name() {
    return "numbers";
  }

  @Override
  public String description() {
    return "a number in any field of any record, with its unit and the places that state it";
  }

  @Override
  public String exampleId() {
    return "exercises/cooperation-2019/personnel";
  }

  @Override
  public Columns<StatedNumber> columns() {
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
