package org.khorgos.record.project;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;

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
  public List<String> derivations() {
    return List.of(INVOLVEMENT);
  }

  @Override
  public void read(Entry entry, Project project) {
    ProjectReader.read(entry, project);
  }
}
