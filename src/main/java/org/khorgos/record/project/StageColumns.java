package org.khorgos.record.project;

import org.khorgos.evidence.Basis;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.PartialDate_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Type;

/** What the public may see of stages. */
final class StageColumns {

  private StageColumns() {}

  static Columns<Stage> columns() {
    return Columns.of(Stage.class)
        .required(
            "name", Type.Plain.TEXT, "Name of the line, section or phase.", Path.of(Stage_.name))
        .one(
            "status",
            new Type.Code(ProjectStatus.class),
            "How far it has come.",
            Path.of(Stage_.status))
        .one(
            "date",
            Type.Plain.EDTF,
            "From when it operates or, if it does not yet, is or was to operate, as an EDTF"
                + " string.",
            Path.of(Stage_.date, PartialDate_.edtf))
        .one(
            "start_date",
            new Type.Day(),
            "First day the date may mean.",
            Path.of(Stage_.date, PartialDate_.startDate))
        .one(
            "end_date",
            new Type.Day(),
            "Last day the date may mean.",
            Path.of(Stage_.date, PartialDate_.endDate))
        .one(
            "date_basis",
            new Type.Code(Basis.class),
            "Where the date comes from.",
            Path.of(Stage_.date, PartialDate_.basis))
        .with(
            length ->
                EvidenceColumns.quantity(
                    length, "length", "Its length in kilometres.", "", Stage_.length))
        .with(
            capacity ->
                EvidenceColumns.quantity(
                    capacity,
                    "capacity",
                    "What it can carry or make, in units of capacity_unit.",
                    "",
                    Stage_.capacity))
        .one(
            "capacity_unit",
            new Type.Code(CapacityUnit.class),
            "What the capacity counts.",
            Path.of(Stage_.capacityUnit))
        .one("route_start", Type.Plain.TEXT, "Where it begins.", Path.of(Stage_.routeStart))
        .one("route_end", Type.Plain.TEXT, "Where it ends.", Path.of(Stage_.routeEnd))
        .one("note", Type.Plain.TEXT, "What an editor had to decide.", Path.of(Stage_.note));
  }

  static String cell(ItemValues item) {
    return ItemText.with(
        item.text("name"),
        item.text("status"),
        item.text("date"),
        item.measured("length", " km"),
        item.measured("capacity", " " + item.text("capacity_unit")));
  }
}
