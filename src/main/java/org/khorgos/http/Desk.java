package org.khorgos.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.format.Format;
import org.khorgos.query.Engine;
import org.khorgos.query.Fault;
import org.khorgos.query.Page;
import org.khorgos.query.Queryable;
import org.khorgos.query.Question;
import org.khorgos.query.QuestionParser;
import org.khorgos.query.Relations;
import org.khorgos.query.Vocabularies;
import org.khorgos.query.Vocabulary;

/** Takes a request to a dataset, and has it answered. */
@Singleton
public class Desk {

  private static final int NOT_FOUND = 404;
  private static final int GONE = 410;
  private static final int PERMANENT_REDIRECT = 308;

  private final Engine engine;
  private final Relations relations;
  private final Vocabularies vocabularies;
  private final Negotiation negotiation;
  private final Answers answers;
  private final Holdings holdings;
  private final ObjectMapper json;

  Desk(
      Engine engine,
      Relations relations,
      Vocabularies vocabularies,
      Negotiation negotiation,
      Answers answers,
      Holdings holdings,
      ObjectMapper json) {
    this.engine = engine;
    this.relations = relations;
    this.vocabularies = vocabularies;
    this.negotiation = negotiation;
    this.answers = answers;
    this.holdings = holdings;
    this.json = json;
  }

  Uni<Response> list(Queryable<?> dataset, UriInfo uri, HttpHeaders headers) {
    Map<String, List<String>> parameters = uri.getQueryParameters();
    Optional<Format> format = negotiation.format(headers);
    return format.isPresent()
        ? whole(dataset, parameters, format.get(), headers)
        : page(dataset, parameters, headers);
  }

  private <E> Uni<Response> page(
      Queryable<E> dataset, Map<String, List<String>> parameters, HttpHeaders headers) {
    Question<E> question = QuestionParser.parse(dataset, parameters, true, vocabularies);
    String release = holdings.release();
    var url = new Url("/v1/" + dataset.name(), question.parameters());
    return answers.answer(
        headers,
        release,
        "json " + url,
        MediaType.APPLICATION_JSON,
        () -> write(question, url, release));
  }

  private Written write(Question<?> question, Url url, String release) {
    Page page = engine.page(question);
    @Nullable String next =
        page.next().map(cursor -> url.with("cursor", cursor).toString()).orElse(null);
    String csv = url.without("cursor", "limit", "facets").suffixed(".csv").toString();
    var envelope =
        new Envelope.Many(
            page.rows(),
            new Envelope.PageInfo(page.total(), question.limit(), page.next().orElse(null)),
            page.facets(),
            new Envelope.Links(url.toString(), next, csv),
            Envelope.Meta.of(release, url.toString()));
    return new Written(
        bytes(envelope),
        next == null ? Map.of() : Map.of(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
  }

  private <E> Uni<Response> whole(
      Queryable<E> dataset,
      Map<String, List<String>> parameters,
      Format format,
      HttpHeaders headers) {
    var asked = new LinkedHashMap<>(parameters);
    var switches = Switches.take(format, asked);
    Question<E> question = QuestionParser.parse(dataset, asked, false, vocabularies);
    String key =
        format.suffix() + switches + " " + new Url("/v1/" + dataset.name(), question.parameters());
    return answers.answer(
        headers,
        holdings.release(),
        key,
        format.contentType(),
        () -> write(question, format, switches));
  }

  private Written write(Question<?> question, Format format, Set<String> switches) {
    var bytes = new ByteArrayOutputStream();
    try {
      format.write(question.shown(), row -> engine.each(question, row), switches, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String name = "khorgos-" + question.dataset().name() + "." + format.suffix();
    return new Written(
        bytes.toByteArray(),
        Map.of(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\""));
  }

  Uni<Response> record(Queryable<?> dataset, String id, UriInfo uri, HttpHeaders headers) {
    refuseParameters(dataset, uri);
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
    return answers.answer(
        headers,
        release,
        "json " + dataset.name() + "/" + id,
        MediaType.APPLICATION_JSON,
        () -> write(dataset, id, release));
  }

  private static void refuseParameters(Queryable<?> dataset, UriInfo uri) {
    List<Fault> faults = new ArrayList<>();
    uri.getQueryParameters()
        .forEach(
            (name, values) ->
                faults.add(
                    new Fault(
                        name,
                        String.join(",", values),
                        "is not a parameter of a single record; it may be one of /v1/"
                            + dataset.name(),
                        List.of(),
                        List.of())));
    if (!faults.isEmpty()) {
      throw new ProblemException(400, "A single record takes no parameters.", faults);
    }
  }

  private Response missing(Queryable<?> dataset, String id, Vocabulary ids) {
    Holdings.Retired retired =
        holdings
            .retired(dataset.name(), id)
            .orElseThrow(
                () ->
                    new ProblemException(
                        NOT_FOUND,
                        "There is no record “" + id + "” in " + dataset.name() + ".",
                        List.of(new Fault("id", id, "is not known", List.of(), ids.near(id)))));
    if (retired.mergedInto().isPresent()) {
      return moved(dataset, retired.mergedInto().get());
    }
    throw new ProblemException(
        GONE, "The record “" + id + "” was withdrawn: " + retired.reason(), List.of());
  }

  private static Response moved(Queryable<?> dataset, String id) {
    return Response.status(PERMANENT_REDIRECT)
        .location(URI.create("/v1/" + dataset.name() + "/" + id))
        .build();
  }

  private <E> Written write(Queryable<E> dataset, String id, String release) {
    Question<E> question =
        QuestionParser.parse(dataset, Map.of("id", List.of(id)), true, vocabularies);
    var record = new LinkedHashMap<>(engine.page(question).rows().get(0));
    record.put("related", relations.of(dataset, id));
    String self = "/v1/" + dataset.name() + "/" + id;
    return new Written(
        bytes(
            new Envelope.One(
                record, new Envelope.Links(self, null, null), Envelope.Meta.of(release, self))),
        Map.of());
  }

  private byte[] bytes(Object envelope) {
    try {
      return json.writeValueAsBytes(envelope);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
