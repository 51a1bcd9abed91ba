package org.khorgos.record.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.Rule;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;
import org.khorgos.record.actor.ActorRepository;

/** The dataset {@code events}. */
@ApplicationScoped
public class EventRepository implements DatasetRepository<Event> {

  /** The actors of a record, for lists that span datasets. */
  private static final String INVOLVEMENT =
      """
      insert into involvement (record_key, actor_key)
      select event_key, actor_key from event_participant
      union
      select event_key, speaker_key from event_statement
      union
      select key, attributed_to_key from event where attributed_to_key is not null
      """;

  /** Its numbers, for the list of all numbers. */
  private static final String NUMBERS =
      """
      insert into stated_number
        (key, record_key, field, item, item_position, value, qualifier, unit, currency, attributed_to_key)
      select number_key(q.event_key, 0, q.position), q.event_key, 'quantities.value', q.counted, q.position, q.value_value,
        q.value_qualifier, q.unit, q.currency, e.attributed_to_key
      from event_quantity q join event e on e.key = q.event_key
      """;

  private final Columns<Event> columns = EventColumns.columns();

  @Override
  public String name() {
    return "events";
  }

  @Override
  public String description() {
    return "a meeting, visit, statement, incident, deployment, donation, or other thing that"
        + " happened";
  }

  @Override
  public String exampleId() {
    return "wang-yi-tileuberdi-call-2022";
  }

  @Override
  public boolean hasOccurrences() {
    return true;
  }

  @Override
  public Columns<Event> columns() {
    return columns;
  }

  @Override
  public Event blank() {
    return new Event();
  }

  @Override
  public List<Rule> rules() {
    return List.of(ActorRepository.unmentioned("event"));
  }

  @Override
  public List<String> derivations() {
    return List.of(INVOLVEMENT, NUMBERS);
  }

  @Override
  public void read(Entry entry, Event event) {
    EventReader.read(entry, event);
  }
}
