package org.khorgos.record.exercise;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.Desk;

/** The dataset {@code exercises} over HTTP. */
@Path("/v1/exercises")
public class ExerciseResource extends DatasetResource {

  ExerciseResource(ExerciseRepository repository, Desk desk) {
    super(repository, desk);
  }
}
