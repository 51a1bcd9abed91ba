package org.khorgos.project;

import jakarta.ws.rs.Path;
import org.khorgos.http.DatasetResource;
import org.khorgos.http.Desk;

/** The dataset {@code projects} over HTTP. */
@Path("/v1/projects")
public class ProjectResource extends DatasetResource {

  ProjectResource(ProjectRepository repository, Desk desk) {
    super(repository, desk);
  }
}
