package org.khorgos.record.project;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code projects} over HTTP. */
@Path("/v1/projects")
public class ProjectResource extends DatasetResource {

  ProjectResource(ProjectRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
