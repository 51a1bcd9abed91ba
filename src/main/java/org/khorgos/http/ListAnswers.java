package org.khorgos.http;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.khorgos.format.Format;
import org.khorgos.query.Engine;
import org.khorgos.query.Page;
import org.khorgos.query.Queryable;
import org.khorgos.query.Question;
import org.khorgos.query.QuestionParser;
import org.khorgos.query.Vocabularies;

/** Answers questions to a dataset: in pages as JSON, whole in any other format. */
@Singleton
class ListAnswers {

  private final Engine engine;
  private final Vocabularies vocabularies;
  private final Negotiation negotiation;
  private final Answers answers;
  private final Holdings holdings;
  private final Json json;

  ListAnswers(
      Engine engine,
      Vocabularies vocabularies,
      Negotiation negotiation,
      Answers answers,
      Holdings holdings,
      Json json) {
    this.engine = engine;
    this.vocabularies = vocabularies;
    this.negotiation = negotiation;
    this.answers = answers;
    this.holdings = holdings;
    this.json = json;
  }

  Uni<Response> answer(
      Queryable<?> dataset, Map<String, List<String>> parameters, HttpHeaders headers) {
    Optional<Format> format = negotiation.format(headers);
    return format.isPresent()
        ? whole(dataset, parameters, format.get(), headers)
        : page(dataset, parameters, headers);
  }

  private <E> Uni<Response> page(
      Queryable<E> dataset, Map<String, List<String>> parameters, HttpHeaders headers) {
    Question<E> question = QuestionParser.parse(dataset, parameters, true, vocabularies);
    String release = holdings.release();
    Url url = url(question);
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
        json.bytes(envelope),
        next == null ? Map.of() : Map.of(HttpHeaders.LINK, "<" + next + ">; rel=\"next\""));
  }

  private <E> Uni<Response> whole(
      Queryable<E> dataset,
      Map<String, List<String>> parameters,
      Format format,
      HttpHeaders headers) {
    var asked = new LinkedHashMap<>(parameters);
    Set<String> switches = Switches.take(format, asked);
    Question<E> question = QuestionParser.parse(dataset, asked, false, vocabularies);
    String key = format.suffix() + switches + " " + url(question);
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

  private static Url url(Question<?> question) {
    return new Url(question.dataset().path(), question.parameters());
  }
}
