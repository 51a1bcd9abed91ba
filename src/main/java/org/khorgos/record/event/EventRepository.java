package org.khorgos.record.event;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;

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
  public List<String> derivations() {
    return List.of(INVOLVEMENT);
  }

  @Override
  public void read(Entry entry, Event event) {
    EventReader.read(entry, event);
  }
}
