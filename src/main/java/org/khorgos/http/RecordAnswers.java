package org.khorgos.http;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.Engine;
import org.khorgos.query.Fault;
import org.khorgos.query.Queryable;
import org.khorgos.query.Question;
import org.khorgos.query.QuestionParser;
import org.khorgos.query.Relations;
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
  private final Answers answers;
  private final Chronicle chronicle;

  RecordAnswers(Engine engine, Relations relations, Answers answers, Chronicle chronicle) {
    this.chronicle = chronicle;
    this.engine = engine;
    this.relations = relations;
    this.answers = answers;
  }

  Uni<Response> answer(Queryable<?> dataset, String id, Inquiry inquiry) {
    var asked = new LinkedHashMap<>(inquiry.parameters());
    @Nullable List<String> include = asked.remove("include");
    refuse(dataset, asked);
    Vocabulary ids = inquiry.edition().vocabularies().ids(dataset.name());
    Optional<Vocabulary.Entry> known = ids.find(id);
    if (known.isEmpty()) {
      return missing(dataset, id, ids, inquiry.edition());
    }
    String found = known.get().name();
    if (!found.equals(id)) {
      return Uni.createFrom().item(moved(dataset, found, inquiry.edition()));
    }
    return record(dataset, only(id, include), id, inquiry);
  }

  private static Map<String, List<String>> only(String id, @Nullable List<String> include) {
    return include == null
        ? Map.of("id", List.of(id))
        : Map.of("id", List.of(id), "include", include);
  }

  private <E> Uni<Response> record(
      Queryable<E> dataset, Map<String, List<String>> asked, String id, Inquiry inquiry) {
    Question<E> question =
        QuestionParser.parse(dataset, asked, true, inquiry.edition().vocabularies());
    Url url = new Url(path(dataset, id), question.parameters()).without("id");
    return answers.json(inquiry, url, () -> envelope(question, id, url, inquiry));
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

  private Uni<Response> missing(Queryable<?> dataset, String id, Vocabulary ids, Edition edition) {
    Optional<Edition.Retired> retired = edition.retired(dataset.name(), id);
    if (retired.isPresent() && retired.get().mergedInto().isPresent()) {
      return Uni.createFrom().item(moved(dataset, retired.get().mergedInto().get(), edition));
    }
    return Uni.createFrom()
        .item(() -> String.join(", ", chronicle.of(dataset.name(), id)))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .onItem()
        .transform(
            life -> {
              throw retired.isPresent()
                  ? withdrawn(id, retired.get(), life)
                  : unknown(dataset, id, ids, edition, life);
            });
  }

  private static ProblemException withdrawn(String id, Edition.Retired retired, String life) {
    return new ProblemException(
        GONE,
        "The record “%s” was withdrawn: %s%s"
            .formatted(id, retired.reason(), life.isEmpty() ? "" : " It was " + life + "."),
        List.of());
  }

  private static ProblemException unknown(
      Queryable<?> dataset, String id, Vocabulary ids, Edition edition, String life) {
    var fault = new Fault("id", id, "is not known", List.of(), ids.near(id));
    return new ProblemException(
        NOT_FOUND,
        "There is no record “%s” in %s, release %s.%s"
            .formatted(
                id,
                dataset.name(),
                edition.version(),
                life.isEmpty() ? "" : " It was " + life + "."),
        List.of(fault));
  }

  private static Response moved(Queryable<?> dataset, String id, Edition edition) {
    return Response.status(PERMANENT_REDIRECT)
        .header(HttpHeaders.LOCATION, edition.pin(new Url(path(dataset, id), Map.of())))
        .build();
  }

  private <E> Envelope.One envelope(Question<E> question, String id, Url url, Inquiry inquiry) {
    Queryable<E> dataset = question.dataset();
    var record = new LinkedHashMap<>(engine.page(question).rows().get(0));
    record.put("related", relations.of(dataset, id, question.vocabularies()));
    String self = inquiry.edition().pin(url).toString();
    Url csv = new Url(dataset.path() + ".csv", Map.of("id", id));
    return new Envelope.One(
        record,
        new Envelope.Links(self, null, inquiry.edition().pin(csv).toString()),
        answers.meta(inquiry, url));
  }

  private static String path(Queryable<?> dataset, String id) {
    return dataset.path() + "/" + id;
  }
}
