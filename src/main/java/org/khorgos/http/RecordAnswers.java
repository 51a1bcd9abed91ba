package org.khorgos.http;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.query.Engine;
import org.khorgos.query.Fault;
import org.khorgos.query.Queryable;
import org.khorgos.query.Question;
import org.khorgos.query.QuestionParser;
import org.khorgos.query.Relations;
import org.khorgos.query.Vocabularies;
import org.khorgos.query.Vocabulary;

/** Answers with a single record, or tells where it went. */
@Singleton
class RecordAnswers {

  private static final int BAD_REQUEST = 400;
  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int PERMANENT_REDIRECT = 308;

  private final Engine engine;
  private final Relations relations;
  private final Vocabularies vocabularies;
  private final Answers answers;
  private final Holdings holdings;
  private final Json json;

  RecordAnswers(
      Engine engine,
      Relations relations,
      Vocabularies vocabularies,
      Answers answers,
      Holdings holdings,
      Json json) {
    this.engine = engine;
    this.relations = relations;
    this.vocabularies = vocabularies;
    this.answers = answers;
    this.holdings = holdings;
    this.json = json;
  }

  Uni<Response> answer(
      Queryable<?> dataset, String id, Map<String, List<String>> parameters, HttpHeaders headers) {
    refuse(dataset, parameters);
    Vocabulary ids = vocabularies.ids(dataset.name());
    Optional<Vocabulary.Entry> known = ids.find(id);
    if (known.isEmpty()) {
      return Uni.createFrom().item(missing(dataset, id, ids));
    }
    String found = known.get().name();
    if (!found.equals(id)) {
      return Uni.createFrom().item(moved(dataset, found));
    }
    String release = holdings.release();
    String path = path(dataset, id);
    return answers.answer(
        headers,
        release,
        "json " + path,
        MediaType.APPLICATION_JSON,
        () -> write(dataset, id, path, release));
  }

  private static void refuse(Queryable<?> dataset, Map<String, List<String>> parameters) {
    String detail = "is not a parameter of a single record; it may be one of " + dataset.path();
    List<Fault> faults =
        parameters.entrySet().stream()
            .map(
                given ->
                    new Fault(
                        given.getKey(),
                        String.join(",", given.getValue()),
                        detail,
                        List.of(),
                        List.of()))
            .toList();
    if (!faults.isEmpty()) {
      throw new ProblemException(BAD_REQUEST, "A single record takes no parameters.", faults);
    }
  }

  private Response missing(Queryable<?> dataset, String id, Vocabulary ids) {
    Holdings.Retired retired =
        holdings.retired(dataset.name(), id).orElseThrow(() -> unknown(dataset, id, ids));
    if (retired.mergedInto().isPresent()) {
      return moved(dataset, retired.mergedInto().get());
    }
    throw new ProblemException(
        GONE, "The record “" + id + "” was withdrawn: " + retired.reason(), List.of());
  }

  private static ProblemException unknown(Queryable<?> dataset, String id, Vocabulary ids) {
    var fault = new Fault("id", id, "is not known", List.of(), ids.near(id));
    return new ProblemException(
        NOT_FOUND, "There is no record “" + id + "” in " + dataset.name() + ".", List.of(fault));
  }

  private static Response moved(Queryable<?> dataset, String id) {
    return Response.status(PERMANENT_REDIRECT)
        .header(HttpHeaders.LOCATION, path(dataset, id))
        .build();
  }

  private <E> Written write(Queryable<E> dataset, String id, String path, String release) {
    Question<E> question =
        QuestionParser.parse(dataset, Map.of("id", List.of(id)), true, vocabularies);
    var record = new LinkedHashMap<>(engine.page(question).rows().get(0));
    record.put("related", relations.of(dataset, id));
    var envelope =
        new Envelope.One(
            record, new Envelope.Links(path, null, null), Envelope.Meta.of(release, path));
    return new Written(json.bytes(envelope), Map.of());
  }

  private static String path(Queryable<?> dataset, String id) {
    return dataset.path() + "/" + id;
  }
}
