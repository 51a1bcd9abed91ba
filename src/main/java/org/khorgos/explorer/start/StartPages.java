package org.khorgos.explorer.start;

import io.quarkus.qute.RawString;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.timeline.Timelines;
import org.khorgos.explorer.timeline.YearRange;
import org.khorgos.format.Provenance;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;

/** Responds with the start page. */
@Singleton
public class StartPages {

  private static final String PATH = "/";
  private static final Url DATA = new Url("/v1", Map.of());
  private static final Map<String, String> DISPUTED = Map.of(ColumnNames.DISPUTED, "true");

  private final QueryEngine engine;
  private final ResponseCache responses;
  private final PageFrames frames;
  private final Templates templates;
  private final Timelines timelines;
  private final FeaturedQueries featured;
  private final DatasetSchema schema;
  private final Messages messages;

  StartPages(
      QueryEngine engine,
      ResponseCache responses,
      PageFrames frames,
      Templates templates,
      Timelines timelines,
      FeaturedQueries featured,
      DatasetSchema schema,
      Messages messages) {
    this.engine = engine;
    this.responses = responses;
    this.frames = frames;
    this.templates = templates;
    this.timelines = timelines;
    this.featured = featured;
    this.schema = schema;
    this.messages = messages;
  }

  public Uni<Response> respond(ApiRequest request) {
    YearRange years = timelines.read(request);
    var page = new Url(PATH, years.parameters());
    return responses.page(request, page, templates.look(), () -> html(page, years, request));
  }

  private String html(Url page, YearRange years, ApiRequest request) {
    Provenance provenance = responses.provenance(request, DATA);
    var links = new PageLinks(request.release());
    var view =
        new StartView(
            messages.say("description"),
            frames.datasets().stream().map(dataset -> count(dataset, links)).toList(),
            facts(links),
            timelines.view(years, request.release()),
            featured.links(links),
            new RawString(schema.of(provenance)));
    return templates.html("start", frames.around("", request.release(), page, DATA), view);
  }

  private <E> StartView.Count count(ListDefinition<E> dataset, PageLinks links) {
    return new StartView.Count(
        messages.label(dataset.name()),
        dataset.description(),
        engine.count(dataset),
        links.table(dataset.name(), Map.of()),
        disputed(dataset, links),
        links.table(dataset.name(), DISPUTED));
  }

  private List<StartView.Fact> facts(PageLinks links) {
    return frames.find(ColumnNames.EVIDENCE).stream()
        .map(
            list ->
                new StartView.Fact(
                    messages.say("fact_citations"),
                    engine.count(list),
                    links.table(list.name(), Map.of())))
        .toList();
  }

  private <E> long disputed(ListDefinition<E> dataset, PageLinks links) {
    return engine.count(
        QueryParser.parse(
            dataset,
            Map.of(ColumnNames.DISPUTED, List.of("true")),
            true,
            links.release().vocabularies()));
  }
}
