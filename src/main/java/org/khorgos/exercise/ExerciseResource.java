package org.khorgos.exercise;

import jakarta.ws.rs.Path;
import org.khorgos.http.DatasetResource;
import org.khorgos.http.Desk;

/** The dataset {@code exercises} over HTTP. */
@Path("/v1/exercises")
public class ExerciseResource extends DatasetResource {

  ExerciseResource(ExerciseRepository repository, Desk desk) {
    super(repository, desk);
  }
}
