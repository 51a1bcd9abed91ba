package org.khorgos.api.rest;

import static jakarta.ws.rs.core.Response.Status.GONE;
import static jakarta.ws.rs.core.Response.Status.NOT_FOUND;
import static jakarta.ws.rs.core.Response.Status.PERMANENT_REDIRECT;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.ParameterError;
import org.khorgos.query.parse.Url;
import org.khorgos.release.RecordHistory;
import org.khorgos.release.ReleaseDetails;

/** Finds out where a record is: here, under another id, or nowhere any more. */
@Singleton
public class RecordLookup {

  private final RecordHistory history;

  RecordLookup(RecordHistory history) {
    this.history = history;
  }

  /**
   * Responds for a record: 308 when it has another id, 410 when it was withdrawn, 404 when there
   * never was one.
   *
   * @param path of the dataset's list; a record is one step below
   * @param here responds when the id is that of a record
   */
  public Uni<Response> of(
      ListDefinition<?> dataset,
      String id,
      String path,
      ServedRelease release,
      Supplier<Uni<Response>> here) {
    Vocabulary ids = release.vocabularies().ids(dataset.name());
    Optional<String> found = ids.find(id).map(Vocabulary.Entry::name);
    if (found.isEmpty()) {
      return missing(dataset, id, path, ids, release);
    }
    return found.get().equals(id)
        ? here.get()
        : Uni.createFrom().item(moved(path, found.get(), release));
  }

  private Uni<Response> missing(
      ListDefinition<?> dataset, String id, String path, Vocabulary ids, ServedRelease release) {
    Optional<ReleaseDetails.Retired> retired = release.details().retired(dataset.name(), id);
    if (retired.isPresent() && retired.get().mergedInto().isPresent()) {
      return Uni.createFrom().item(moved(path, retired.get().mergedInto().get(), release));
    }
    return Uni.createFrom()
        .item(() -> String.join(", ", history.of(dataset.name(), id)))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transform(
            life -> {
              throw retired.isPresent()
                  ? withdrawn(id, retired.get(), life)
                  : unknown(dataset, id, ids, release, life);
            });
  }

  private static ProblemException withdrawn(
      String id, ReleaseDetails.Retired retired, String life) {
    return new ProblemException(
        GONE,
        "The record “%s” was withdrawn: %s%s"
            .formatted(id, retired.reason(), life.isEmpty() ? "" : " It was " + life + "."),
        List.of());
  }

  private static ProblemException unknown(
      ListDefinition<?> dataset, String id, Vocabulary ids, ServedRelease release, String life) {
    var error = new ParameterError("id", id, "is not known", List.of(), ids.near(id));
    return new ProblemException(
        NOT_FOUND,
        "There is no record “%s” in %s, release %s.%s"
            .formatted(
                id,
                dataset.name(),
                release.version(),
                life.isEmpty() ? "" : " It was " + life + "."),
        List.of(error));
  }

  private static Response moved(String path, String id, ServedRelease release) {
    return Response.status(PERMANENT_REDIRECT)
        .header(HttpHeaders.LOCATION, release.pin(new Url(path + "/" + id, Map.of())))
        .build();
  }
}
