package org.khorgos.record.exercise;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.ItemKey;
import org.khorgos.curation.file.Rule;
import org.khorgos.curation.form.Bounds;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.actor.ActorRepository;
import org.khorgos.record.place.PlaceReader;

/** The dataset {@code exercises}. */
@ApplicationScoped
public class ExerciseRepository implements DatasetRepository<Exercise> {

  /** The actors of a record, for lists that span datasets. */
  private static final String INVOLVEMENT =
      """
      insert into involvement (record_key, actor_key)
      select distinct exercise_key, actor_key from exercise_participant
      """;

  /** Its numbers, for the list of all numbers. */
  private static final String NUMBERS =
      """
      insert into stated_number (key, record_key, field, item, item_position, value, qualifier, unit)
      select number_key(key, 0, 0), key, 'personnel', null, null::int, personnel_value, personnel_qualifier, 'people'
      from exercise where personnel_value is not null
      union all
      select number_key(p.exercise_key, 1, p.position), p.exercise_key, 'participants.personnel', a.id, p.position,
        p.personnel_value, p.personnel_qualifier, 'people'
      from exercise_participant p join record a on a.key = p.actor_key where p.personnel_value is not null
      union all
      select number_key(exercise_key, 2, position), exercise_key, 'equipment.count', type, position, count, 'exact', 'items'
      from exercise_equipment where count is not null
      """;

  private static final Rule PARTS =
      new Rule(
          """
          select r.dataset, r.id, format('The personnel of the participants (%s) exceeds the total (%s).',
            sum(p.personnel_value), min(e.personnel_value))
          from exercise e join record r on r.key = e.key
          join exercise_participant p on p.exercise_key = e.key and p.relation = 'first'
          where not exists (
            select from actor_lineage l join exercise_participant o
              on o.exercise_key = e.key and o.actor_key = l.ancestor_key and o.personnel_value is not null
            where l.actor_key = p.actor_key and l.ancestor_key <> l.actor_key)
          group by r.dataset, r.id
          having sum(p.personnel_value) > min(e.personnel_value)
          """);

  private final Columns<Exercise> columns = ExerciseColumns.columns();

  @Override
  public String name() {
    return "exercises";
  }

  @Override
  public String description() {
    return "a drill, one iteration of a series, or an activity told of as a whole";
  }

  @Override
  public String exampleId() {
    return "peace-mission-2007";
  }

  @Override
  public boolean hasOccurrences() {
    return true;
  }

  @Override
  public Columns<Exercise> columns() {
    return columns;
  }

  @Override
  public Exercise blank() {
    return new Exercise();
  }

  @Override
  public List<Rule> rules() {
    return List.of(PARTS, ActorRepository.unmentioned("exercise"));
  }

  @Override
  public List<String> derivations() {
    return List.of(INVOLVEMENT, NUMBERS);
  }

  @Override
  public void read(Entry entry, Exercise exercise) {
    exercise.kind = entry.code("kind", ExerciseKind.class);
    exercise.series =
        entry.maybeText(
            "series", "[a-z0-9]+(-[a-z0-9]+)*", "must be lower-case words joined by hyphens");
    exercise.framework = entry.maybeCode("framework", Framework.class);
    exercise.focus.addAll(entry.codes("focus", Focus.class));
    exercise.personnel = entry.maybeQuantity("personnel", Bounds.COUNT);
    exercise.summary = entry.maybeText("summary");
    var actors = new HashSet<Actor>();
    exercise.participants.addAll(
        entry.listed(
            "participants",
            ItemKey.of("actor"),
            Participant::new,
            (item, participant) -> {
              read(item, participant);
              if (participant.actor != null && !actors.add(participant.actor)) {
                item.error("actor", "stands among the participants twice");
              }
            }));
    exercise.places.addAll(
        entry.listed("places", PlaceReader.KEY, ExercisePlace::new, ExerciseRepository::read));
    exercise.equipment.addAll(
        entry.listed(
            "equipment", ItemKey.of("actor", "type"), Equipment::new, ExerciseRepository::read));
  }

  private static void read(Entry item, Participant participant) {
    participant.actor = item.reference("actor", Actor.class);
    participant.role = item.code("role", ParticipantRole.class);
    participant.personnel = item.maybeQuantity("personnel", Bounds.COUNT);
    participant.note = item.maybeText("note");
  }

  private static void read(Entry item, ExercisePlace place) {
    place.place = PlaceReader.read(item);
    place.role = item.code("role", PlaceRole.class, PlaceRole.VENUE);
  }

  private static void read(Entry item, Equipment equipment) {
    equipment.type = item.text("type");
    equipment.category = item.code("category", EquipmentCategory.class);
    equipment.count = item.maybeInteger("count", Bounds.FROM_ONE);
    equipment.actor = item.maybeReference("actor", Actor.class);
  }
}
