package org.khorgos.record.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.Rule;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;
import org.khorgos.record.actor.ActorRepository;

/** The dataset {@code projects}. */
@ApplicationScoped
public class ProjectRepository implements DatasetRepository<Project> {

  /** The actors of a record, for lists that span datasets. */
  private static final String INVOLVEMENT =
      """
      insert into involvement (record_key, actor_key)
      select project_key, actor_key from project_owner
      union
      select project_key, country_key from project_country
      """;

  /** Its numbers, for the list of all numbers. */
  private static final String NUMBERS =
      """
      insert into stated_number (key, record_key, field, item, item_position, value, qualifier, unit)
      select number_key(key, 0, 0), key, 'length', null, null::int, length_value, length_qualifier, 'kilometres'
      from project where length_value is not null
      union all
      select number_key(key, 0, 1), key, 'capacity', null, null::int, capacity_value, capacity_qualifier, capacity_unit
      from project where capacity_value is not null
      union all
      select number_key(project_key, 1, position), project_key, 'stages.length', name, position, length_value,
        length_qualifier, 'kilometres'
      from project_stage where length_value is not null
      union all
      select number_key(project_key, 2, position), project_key, 'stages.capacity', name, position, capacity_value,
        capacity_qualifier, capacity_unit
      from project_stage where capacity_value is not null
      union all
      select number_key(o.project_key, 3, o.position), o.project_key, 'owners.share', a.id, o.position, o.share, 'exact',
        'percent'
      from project_owner o join record a on a.key = o.actor_key where o.share is not null
      """;

  private static final Rule SHARES =
      new Rule(
          """
          select r.dataset, r.id, format('The shares of the owners%s add up to %s per cent.',
            coalesce(' of ' || o.stage, ''), sum(o.share))
          from project_owner o join record r on r.key = o.project_key
          where o.role = 'owner' and o.relation = 'first'
          group by r.dataset, r.id, o.stage
          having sum(o.share) > 100.5
          """);

  private final Columns<Project> columns = ProjectColumns.columns();

  @Override
  public String name() {
    return "projects";
  }

  @Override
  public String description() {
    return "a piece of infrastructure: a pipeline, power line, road, field or the like, with its"
        + " stages";
  }

  @Override
  public String exampleId() {
    return "central-asia-china-gas-pipeline";
  }

  @Override
  public Columns<Project> columns() {
    return columns;
  }

  @Override
  public Project blank() {
    return new Project();
  }

  @Override
  public List<Rule> rules() {
    return List.of(SHARES, ActorRepository.unmentioned("project"));
  }

  @Override
  public List<String> derivations() {
    return List.of(INVOLVEMENT, NUMBERS);
  }

  @Override
  public void read(Entry entry, Project project) {
    ProjectReader.read(entry, project);
  }
}
