package org.khorgos.record.event;

import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;
import org.khorgos.record.agreement.Subject;
import org.khorgos.record.place.PlaceColumns;

/** What the public may see and ask of events. */
final class EventColumns {

  private EventColumns() {}

  static Columns<Event> columns() {
    return Columns.of(Event.class)
        .with(identity -> EvidenceColumns.identity(identity, "events"))
        .required(
            "kind",
            new Type.Code(EventKind.class),
            "What sort of event it was.",
            Path.of(Event_.kind))
        .many(
            "subjects",
            "subject",
            new Type.Code(Subject.class),
            "What it was about.",
            "counter-terrorism",
            Event_.subjects)
        .with(date -> EvidenceColumns.date(date, "When it happened"))
        .list(
            "participants",
            "Who stands in it, and as what.",
            Event_.participants,
            EventLists.participants(),
            EventLists::participant)
        .byEach(
            "participant",
            ActorRepository.reference(),
            "Actors that stand in it, in any role.",
            "china,tajikistan",
            Path.of(Event_.participants, EventParticipant_.actor))
        .with(
            filters ->
                ActorRepository.parts(
                    filters,
                    Event_.participants,
                    "participant",
                    EventParticipant_.actor,
                    EventParticipant_.role,
                    new Type.Code(EventRole.class),
                    "host"))
        .list(
            "statements",
            "What was said, in our own words, and by whom.",
            Event_.statements,
            EventLists.statements(),
            EventLists::statement)
        .byEach(
            "speaker",
            ActorRepository.reference(),
            "Actors who are told to have said something there.",
            "wang-yi",
            Path.of(Event_.statements, Statement_.speaker))
        .by(
            "statement_q",
            Type.Plain.WORDS,
            "Words that must all occur in one statement. With `speaker`, in a statement of that"
                + " speaker.",
            "military cooperation",
            Path.of(Event_.statements, Statement_.words))
        .list(
            "places", "Where it happened.", Event_.places, PlaceColumns.plain(), PlaceColumns::cell)
        .with(
            filters ->
                PlaceColumns.filters(filters, "almaty", part -> Path.of(Event_.places, part)))
        .list(
            "quantities",
            "What sources count of it.",
            Event_.quantities,
            EventLists.quantities(),
            EventLists::quantity)
        .by(
            "unit",
            new Type.Code(CountedUnit.class),
            "In what something of it is counted.",
            "people",
            Path.of(Event_.quantities, EventQuantity_.unit))
        .one(
            "attributed_to",
            ActorRepository.reference(),
            "Who says that it happened, when the source names somebody.",
            "nazarbayev",
            Path.of(Event_.attributedTo))
        .many(
            "agreements",
            "agreement",
            new Type.Reference("agreements", CitedRecord_.id, null),
            "Agreements that belong to it.",
            "sco-olympic-security-2007",
            Event_.agreements)
        .many(
            "exercises",
            "exercise",
            new Type.Reference("exercises", CitedRecord_.id, null),
            "Exercises that belong to it.",
            "peace-mission-2007",
            Event_.exercises)
        .one(
            "part_of",
            new Type.Reference("events", CitedRecord_.id, null),
            "The event of which it is a part.",
            "kazakhstan-protests-2022",
            Path.of(Event_.partOf))
        .one(
            "summary", Type.Plain.TEXT, "What happened, in our own words.", Path.of(Event_.summary))
        .as(Role.SUMMARY)
        .with(EvidenceColumns::evidence);
  }
}
