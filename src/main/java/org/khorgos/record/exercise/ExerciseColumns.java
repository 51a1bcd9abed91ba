package org.khorgos.record.exercise;

import java.util.List;
import java.util.Map;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.Qualifier;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Comparability;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorKind;
import org.khorgos.record.actor.ActorRepository;
import org.khorgos.record.actor.Actor_;
import org.khorgos.record.place.PlaceColumns;

/** What the public may see and ask of exercises. */
final class ExerciseColumns {

  private ExerciseColumns() {}

  static Columns<Exercise> columns() {
    return Columns.of(Exercise.class)
        .with(identity -> EvidenceColumns.identity(identity, "exercises"))
        .required(
            "kind",
            new Type.Code(ExerciseKind.class),
            "What sort of activity it was.",
            Path.of(Exercise_.kind))
        .one(
            "series",
            Type.Plain.TERM,
            "The series of which it is an iteration.",
            "peace-mission",
            Path.of(Exercise_.series))
        .one(
            "framework",
            new Type.Code(Framework.class),
            "Under whose roof it was held.",
            Path.of(Exercise_.framework))
        .many(
            "focus",
            "focus",
            new Type.Code(Focus.class),
            "What was practised.",
            "",
            Exercise_.focus)
        .with(date -> EvidenceColumns.date(date, "When it was held"))
        .list(
            "participants",
            "Who took part, and as what.",
            Exercise_.participants,
            participants(),
            ExerciseColumns::participant)
        .byEach(
            "participant",
            ActorRepository.reference(),
            "Actors that took part, in any role.",
            "china,tajikistan",
            Path.of(Exercise_.participants, Participant_.actor))
        .leavingAside(onlookers())
        .with(
            filters ->
                ActorRepository.parts(
                    filters,
                    Exercise_.participants,
                    "participant",
                    Participant_.actor,
                    Participant_.role,
                    new Type.Code(ParticipantRole.class),
                    "host"))
        .by(
            "bilateral",
            Type.Plain.FLAG,
            "Whether exactly two states took part, whatever the framework; observers and the"
                + " organisation that organised it do not count.",
            "true",
            Path.of(Exercise_.bilateral))
        .with(
            personnel ->
                EvidenceColumns.quantity(
                    personnel,
                    "personnel",
                    "Everybody who took part, as a source gives it, not added up from"
                        + " participants.",
                    "",
                    Exercise_.personnel))
        .list(
            "places",
            "Where it was held, or from where forces came.",
            Exercise_.places,
            places(),
            PlaceColumns::cell)
        .with(
            filters ->
                PlaceColumns.filters(
                    filters,
                    "urumqi",
                    part -> Path.of(Exercise_.places, ExercisePlace_.place, part),
                    country ->
                        country.implying(
                            "place_role",
                            Path.of(Exercise_.places, ExercisePlace_.role),
                            PlaceRole.VENUE,
                            PlaceRole.CLOSING)))
        .by(
            "place_role",
            new Type.Code(PlaceRole.class),
            "Role of a place. Without it, `country` finds venues and places of closing, not bases.",
            "base",
            Path.of(Exercise_.places, ExercisePlace_.role))
        .list(
            "equipment",
            "Aircraft and other equipment that a source names.",
            Exercise_.equipment,
            equipment(),
            ExerciseColumns::equipment)
        .one(
            "summary",
            Type.Plain.TEXT,
            "What happened, in our own words.",
            Path.of(Exercise_.summary))
        .as(Role.SUMMARY)
        .with(EvidenceColumns::evidence)
        .comparable("personnel", Comparability.FREE.summedWithin("personnel_qualifier"));
  }

  /** Those who watched or led, and organisations that only organised. */
  private static List<Map<Path, CodeValue>> onlookers() {
    Path role = Path.of(Exercise_.participants, Participant_.role);
    Path kind = Path.of(Exercise_.participants, Participant_.actor, Actor_.kind);
    return List.of(
        Map.of(role, ParticipantRole.OBSERVER),
        Map.of(role, ParticipantRole.COMMANDER),
        Map.of(role, ParticipantRole.WITNESS),
        Map.of(role, ParticipantRole.ORGANISER, kind, ActorKind.ORGANISATION));
  }

  private static Columns<Participant> participants() {
    return Columns.of(Participant.class)
        .with(actor -> ActorRepository.named(actor, "actor", Participant_.actor))
        .required(
            "role",
            new Type.Code(ParticipantRole.class),
            "As what it took part.",
            Path.of(Participant_.role))
        .as(Role.PART)
        .with(
            personnel ->
                EvidenceColumns.quantity(
                    personnel,
                    "personnel",
                    "People of this participant, as a source gives it.",
                    "",
                    Participant_.personnel))
        .one("note", Type.Plain.TEXT, "What an editor had to decide.", Path.of(Participant_.note));
  }

  private static Columns<ExercisePlace> places() {
    return Columns.of(ExercisePlace.class)
        .with(names -> PlaceColumns.names(names, part -> Path.of(ExercisePlace_.place, part)))
        .required(
            "role",
            new Type.Code(PlaceRole.class),
            "What happened there.",
            Path.of(ExercisePlace_.role))
        .with(map -> PlaceColumns.coordinates(map, part -> Path.of(ExercisePlace_.place, part)));
  }

  private static Columns<Equipment> equipment() {
    return Columns.of(Equipment.class)
        .required("type", Type.Plain.TEXT, "As printed.", Path.of(Equipment_.type))
        .required(
            "category",
            new Type.Code(EquipmentCategory.class),
            "What sort it is.",
            Path.of(Equipment_.category))
        .one("count", new Type.Numeric(true), "How many.", Path.of(Equipment_.count))
        .one(
            "actor",
            ActorRepository.exactly(),
            "Id of the actor that used it.",
            Path.of(Equipment_.actor));
  }

  private static String participant(ItemValues item) {
    String qualifier = item.textUnless(Qualifier.EXACT, "personnel_qualifier");
    return ItemText.with(
        item.text("actor"),
        item.textUnless(ParticipantRole.PARTICIPANT, "role"),
        qualifier.isEmpty() || !item.has("personnel")
            ? item.text("personnel")
            : qualifier + " " + item.text("personnel"));
  }

  private static String equipment(ItemValues item) {
    return ItemText.with(item.measured("count", " ") + item.text("type"), item.text("actor"));
  }
}
