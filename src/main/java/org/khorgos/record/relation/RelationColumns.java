package org.khorgos.record.relation;

import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** What the public may see and ask of relations. */
final class RelationColumns {

  private RelationColumns() {}

  static Columns<ActorRelation> columns() {
    return Columns.of(ActorRelation.class)
        .with(identity -> EvidenceColumns.identity(identity, "relations"))
        .required(
            "kind",
            new Type.Code(RelationKind.class),
            "Kind of relation, read from the subject to the object.",
            Path.of(ActorRelation_.kind))
        .required(
            "subject",
            ActorRepository.reference(),
            "Actor of which the relation is stated, such as the member.",
            "kazakhstan",
            Path.of(ActorRelation_.subject))
        .required(
            "subject_name",
            Type.Plain.TEXT,
            "Name of the subject.",
            Path.of(ActorRelation_.subject, CitedRecord_.name))
        .as(Role.LABEL)
        .one(
            "object",
            ActorRepository.reference(),
            "Actor at the other end, such as the organisation; null if `agreement` or `scope`"
                + " takes its place.",
            "collective-security-treaty-organisation",
            Path.of(ActorRelation_.object))
        .one(
            "object_name",
            Type.Plain.TEXT,
            "Name of the object.",
            Path.of(ActorRelation_.object, CitedRecord_.name))
        .as(Role.LABEL)
        .by(
            "actor",
            ActorRepository.reference(),
            "Actors at either end.",
            "china",
            Path.of(ActorRelation_.subject),
            Path.of(ActorRelation_.object))
        .between(
            "between",
            ActorRepository.reference(),
            "Two actors, either of which may be the subject.",
            "china,kazakhstan",
            Path.of(ActorRelation_.subject),
            Path.of(ActorRelation_.object))
        .one(
            "agreement",
            new Type.Reference("agreements", CitedRecord_.id, null),
            "Agreement to which the subject is a party.",
            "confidence-building-agreement-1996",
            Path.of(ActorRelation_.agreement))
        .one(
            "scope",
            Type.Plain.TEXT,
            "What the relation concerns, in our own words, such as arms.",
            Path.of(ActorRelation_.scope))
        .with(
            date ->
                EvidenceColumns.date(
                    date, "Time for which sources state it, open at an end that they do not give"))
        .one(
            "attributed_to",
            ActorRepository.reference(),
            "Actor who states it, if the source names one.",
            "nazarbayev",
            Path.of(ActorRelation_.attributedTo))
        .one(
            "summary",
            Type.Plain.TEXT,
            "What the relation is, in our own words.",
            Path.of(ActorRelation_.summary))
        .as(Role.SUMMARY)
        .with(EvidenceColumns::evidence)
        .sortedBy("id");
  }
}
