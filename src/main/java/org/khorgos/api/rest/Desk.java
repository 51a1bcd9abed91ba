package org.khorgos.api.rest;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.query.columns.Coded;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.BadQuestionException;
import org.khorgos.query.parse.Fault;
import org.khorgos.query.parse.Url;
import org.khorgos.release.Edition;
import org.khorgos.release.Editions;

/**
 * Takes a request to whoever answers it, and takes care of what may be asked of every answer: the
 * release that is to give it, and how to cite it.
 */
@Singleton
public class Desk {

  private static final int NOT_FOUND = 404;

  private final Editions editions;
  private final Answers answers;
  private final ListAnswers lists;
  private final RecordAnswers records;
  private final AggregateAnswers aggregates;

  Desk(
      Editions editions,
      Answers answers,
      ListAnswers lists,
      RecordAnswers records,
      AggregateAnswers aggregates) {
    this.editions = editions;
    this.answers = answers;
    this.lists = lists;
    this.records = records;
    this.aggregates = aggregates;
  }

  Uni<Response> list(Queryable<?> dataset, UriInfo uri, HttpHeaders headers) {
    return ask(uri, headers, inquiry -> lists.answer(dataset, inquiry));
  }

  Uni<Response> record(Queryable<?> dataset, String id, UriInfo uri, HttpHeaders headers) {
    return ask(uri, headers, inquiry -> records.answer(dataset, id, inquiry));
  }

  Uni<Response> aggregate(Queryable<?> dataset, UriInfo uri, HttpHeaders headers) {
    return aggregate(dataset, uri, headers, Map.of());
  }

  /**
   * Answers with groups of the records of a list.
   *
   * @param given parameters that hold where the request does not give them
   */
  public Uni<Response> aggregate(
      Queryable<?> dataset, UriInfo uri, HttpHeaders headers, Map<String, String> given) {
    return ask(
        uri,
        headers,
        inquiry -> {
          var parameters = new LinkedHashMap<>(inquiry.parameters());
          given.forEach((name, value) -> parameters.putIfAbsent(name, List.of(value)));
          return aggregates.answer(
              dataset,
              new Inquiry(inquiry.edition(), inquiry.cite(), parameters, inquiry.headers()));
        });
  }

  /** What is answered, in an edition, with what stands beside it. */
  @FunctionalInterface
  public interface Fixed {
    Object in(Edition edition, Envelope.Links links, Envelope.Meta meta);
  }

  /**
   * Answers, in JSON, with what takes no question.
   *
   * @param what names it in an error
   */
  public Uni<Response> fixed(UriInfo uri, HttpHeaders headers, Url url, String what, Fixed body) {
    return ask(
        uri,
        headers,
        inquiry -> {
          inquiry.refuse(what);
          return answers.json(
              inquiry,
              url,
              () ->
                  body.in(
                      inquiry.edition(),
                      Envelope.Links.to(inquiry, url),
                      answers.meta(inquiry, url)));
        });
  }

  /** Answers a request whose question is read by whoever answers it. */
  public Uni<Response> ask(
      UriInfo uri, HttpHeaders headers, Function<Inquiry, Uni<Response>> answerer) {
    // They come in any order, and faults are told in that of the parameters.
    Map<String, List<String>> parameters = new TreeMap<>(uri.getQueryParameters());
    Optional<String> release = take("release", parameters);
    Optional<CitationStyle> cite = take("cite", parameters).map(Desk::style);
    if (release.isEmpty()) {
      return answerer.apply(new Inquiry(editions.current(), cite, parameters, headers));
    }
    check(release.get());
    return editions
        .pinned(release.get())
        .flatMap(edition -> answerer.apply(new Inquiry(edition, cite, parameters, headers)));
  }

  /** Refuses parameters where none can be given. */
  public void refuse(UriInfo uri, String what) {
    List<Fault> faults =
        uri.getQueryParameters().entrySet().stream()
            .map(
                given ->
                    Fault.of(
                        given.getKey(),
                        String.join(",", given.getValue()),
                        "is not a parameter of " + what + ", which takes none"))
            .toList();
    if (!faults.isEmpty()) {
      throw new BadQuestionException(faults);
    }
  }

  private static Optional<String> take(String name, Map<String, List<String>> parameters) {
    @Nullable List<String> values = parameters.remove(name);
    if (values != null && values.size() > 1) {
      throw new BadQuestionException(
          List.of(Fault.of(name, String.join(",", values), "is given several times: give one")));
    }
    if (values != null && values.get(0).isBlank()) {
      throw new BadQuestionException(
          List.of(Fault.of(name, values.get(0), "has no value: leave it out or give one")));
    }
    return Optional.ofNullable(values).map(given -> given.get(0).strip());
  }

  private static CitationStyle style(String text) {
    List<String> codes = Arrays.stream(CitationStyle.values()).map(Coded::code).toList();
    return Arrays.stream(CitationStyle.values())
        .filter(style -> style.code().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new BadQuestionException(
                    List.of(
                        new Fault(
                            "cite", text, "is not known", codes, Vocabulary.near(text, codes)))));
  }

  /** Refuses a release that there is none of. */
  public void check(String release) {
    List<String> known = editions.versions();
    if (!known.contains(release)) {
      throw new ProblemException(
          NOT_FOUND,
          "There is no release “" + release + "”; there are " + String.join(", ", known) + ".",
          List.of(
              new Fault(
                  "release", release, "is not known", known, Vocabulary.near(release, known))));
    }
  }
}
