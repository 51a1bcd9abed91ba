package org.khorgos.record.exercise;

import jakarta.ws.rs.Path;
import org.khorgos.api.rest.DatasetResource;
import org.khorgos.api.rest.RequestDispatcher;

/** The dataset {@code exercises} over HTTP. */
@Path("/v1/exercises")
public class ExerciseResource extends DatasetResource {

  ExerciseResource(ExerciseRepository repository, RequestDispatcher dispatcher) {
    super(repository, dispatcher);
  }
}
