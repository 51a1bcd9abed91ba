package org.khorgos.query.columns;

import jakarta.persistence.metamodel.ListAttribute;
import java.util.List;

/** The columns of a table whose rows are the items of one list of the records of a dataset. */
final class ItemColumns {

  static final String RECORD = "record";
  static final String INDEX = "index";
  private static final String RELATION = "relation";

  private ItemColumns() {}

  static <E, X> Columns<E> of(String dataset, Columns<E> records, Column.Listed<E, X> list) {
    ListAttribute<?, X> attribute = list.attribute();
    Columns<E> columns = Columns.of(records.entity());
    Column.One<E> id = records.single(Columns.ID);
    columns.required(
        RECORD,
        new Type.Reference(dataset, id.path().leaf(), null),
        "Id of the record.",
        id.path());
    records
        .find(Role.NAME)
        .flatMap(Columns::one)
        .ifPresent(
            name ->
                columns
                    .required("record_name", name.type(), "Name of the record.", name.path())
                    .as(Role.NAME));
    records
        .find(Role.DATE)
        .flatMap(Columns::one)
        .ifPresent(
            date -> columns.one("record_date", date.type(), date.description(), date.path()));
    columns.required(
        INDEX,
        new Type.Numeric(true),
        "Position of the item in the list of its record, counted from 0.",
        Path.ofPosition(attribute));
    Columns.singles(list.objects().shown())
        .forEach(column -> columns.add(through(attribute, column)));
    records
        .readings()
        .filter(readings -> readings.relate(attribute))
        .ifPresent(
            readings ->
                columns.required(
                    RELATION,
                    readings.relationType(),
                    "`first` for an item of the list that is shown; otherwise the relation of what"
                        + " lists the item to that list.",
                    Path.of(readings.itemRelation()).through(attribute)));
    records.find(Role.READINGS).ifPresent(readings -> addEvidence(columns, readings));
    return columns.ofItems(records, attribute, List.of(RECORD, INDEX));
  }

  private static <E> Column.One<E> through(ListAttribute<?, ?> list, Column.One<?> column) {
    return new Column.One<>(
        column.name(),
        column.description(),
        column.type(),
        column.path().through(list),
        column.required(),
        column.role());
  }

  private static <E> void addEvidence(Columns<E> columns, Column<E> readings) {
    readings
        .items()
        .find(Role.CITATIONS)
        .ifPresent(
            places ->
                columns.add(
                    listed(
                        places,
                        "sources",
                        "Places in sources that state the item, or else the list or the record.",
                        Role.ITEM_SOURCES)));
    columns.add(
        listed(
            readings,
            "others",
            "Other values that sources state in the item, with their relation to the one shown.",
            Role.ITEM_READINGS));
  }

  private static <E> Column<E> listed(
      Column<?> column, String name, String description, Role role) {
    return column.match(
        one -> {
          throw new IllegalArgumentException("no list");
        },
        many -> {
          throw new IllegalArgumentException("no list of objects");
        },
        list -> list.named(name, description, role));
  }
}
