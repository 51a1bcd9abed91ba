package org.khorgos.record.project;

import java.util.List;
import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.Quantity_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Comparability;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** What the public may see and ask of projects. */
final class ProjectColumns {

  private ProjectColumns() {}

  static Columns<Project> columns() {
    return Columns.of(Project.class)
        .with(identity -> EvidenceColumns.identity(identity, "projects"))
        .required(
            "kind",
            new Type.Code(ProjectKind.class),
            "What sort of infrastructure it is.",
            Path.of(Project_.kind))
        .one(
            "status",
            new Type.Code(ProjectStatus.class),
            "How far it has come as a whole; null when only its stages have a status.",
            Path.of(Project_.status))
        .alsoIn(
            "status",
            "How far it, or any of its stages, has come.",
            Path.of(Project_.stages, Stage_.status))
        .with(
            date ->
                EvidenceColumns.date(
                    date, "From when it, or its first stage, operates or is to (see status)"))
        .with(ProjectColumns::measures)
        .list(
            "stages",
            "Its lines, sections or phases, where a source tells of them one by one.",
            Project_.stages,
            StageColumns.columns(),
            StageColumns::cell)
        .by(
            "stage_status",
            new Type.Code(ProjectStatus.class),
            "How far any of its stages has come.",
            "construction",
            Path.of(Project_.stages, Stage_.status))
        .list(
            "owners",
            "Who owns, runs, builds or pays for it, or one of its stages.",
            Project_.owners,
            OwnerColumns.columns(),
            OwnerColumns::cell)
        .byEach(
            "owner",
            ActorRepository.reference(),
            "Actors that own, run, build or pay for it, or stand behind an owner.",
            "cnpc",
            Path.of(Project_.owners, Owner_.actor))
        .with(
            filters ->
                ActorRepository.parts(
                    filters,
                    Project_.owners,
                    "owner",
                    Owner_.actor,
                    Owner_.role,
                    new Type.Code(OwnerRole.class),
                    "operator"))
        .manyEach(
            "countries",
            "country",
            ActorRepository.exactly(),
            "States in which it lies, in the order of the source.",
            "turkmenistan,china",
            Project_.countries)
        .many(
            "agreements",
            "agreement",
            new Type.Reference("agreements", CitedRecord_.id, null),
            "Agreements and loans that are about it.",
            "turkmen-gas-pipeline-through-kazakhstan-2007",
            Project_.agreements)
        .one("summary", Type.Plain.TEXT, "What it is, in our own words.", Path.of(Project_.summary))
        .as(Role.SUMMARY)
        .with(EvidenceColumns::evidence)
        // What is proposed is not added to what operates, nor a refinery to a pipeline.
        .comparable("length", Comparability.FREE.summedWithin("length_qualifier", "status", "kind"))
        .comparable(
            "capacity",
            Comparability.within("capacity_unit")
                .summedWithin("capacity_qualifier", "status", "kind")
                .neverSummed(CapacityUnit.KILOVOLTS));
  }

  private static void measures(Columns<Project> columns) {
    columns
        .one(
            "route_start",
            Type.Plain.TEXT,
            "Where it begins, as the source names it.",
            Path.of(Project_.routeStart))
        .one(
            "route_end",
            Type.Plain.TEXT,
            "Where it ends, as the source names it.",
            Path.of(Project_.routeEnd))
        .with(
            length ->
                EvidenceColumns.quantity(
                    length,
                    "length",
                    "Its length as a whole, in kilometres.",
                    "1000..",
                    Project_.length))
        .alsoIn(
            "length",
            "Its length, or that of any of its stages, in kilometres.",
            new Path(List.of(Project_.stages, Stage_.length, Quantity_.value)))
        .with(
            capacity ->
                EvidenceColumns.quantity(
                    capacity,
                    "capacity",
                    "What it can carry or make as a whole, in units of capacity_unit; not added up"
                        + " from stages.",
                    "10000000000..",
                    Project_.capacity))
        .alsoIn(
            "capacity",
            "What it, or any of its stages, can carry or make, in units of capacity_unit.",
            new Path(List.of(Project_.stages, Stage_.capacity, Quantity_.value)))
        .one(
            "capacity_unit",
            new Type.Code(CapacityUnit.class),
            "What the capacity counts.",
            Path.of(Project_.capacityUnit))
        .of("capacity", ReadingPart.Part.UNIT)
        .alsoIn(
            "capacity_unit",
            "What the capacity, or that of any of its stages, counts.",
            Path.of(Project_.stages, Stage_.capacityUnit));
  }
}
