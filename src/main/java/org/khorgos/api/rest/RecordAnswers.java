package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.execute.Relations;
import org.khorgos.query.parse.Fault;
import org.khorgos.query.parse.Question;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.query.parse.Url;

/** Answers with a single record. */
@Singleton
class RecordAnswers {

  private static final int BAD_REQUEST = 400;

  private final Engine engine;
  private final Relations relations;
  private final Answers answers;
  private final Whereabouts whereabouts;

  RecordAnswers(Engine engine, Relations relations, Answers answers, Whereabouts whereabouts) {
    this.whereabouts = whereabouts;
    this.engine = engine;
    this.relations = relations;
    this.answers = answers;
  }

  Uni<Response> answer(Queryable<?> dataset, String id, Inquiry inquiry) {
    var asked = new LinkedHashMap<>(inquiry.parameters());
    @Nullable List<String> include = asked.remove("include");
    refuse(dataset, asked);
    return whereabouts.of(
        dataset,
        id,
        dataset.path(),
        inquiry.edition(),
        () -> record(dataset, only(id, include), id, inquiry));
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
