package org.khorgos.explorer.start;

import io.quarkus.qute.RawString;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Names;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.timeline.Timelines;
import org.khorgos.explorer.timeline.Years;
import org.khorgos.format.Provenance;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.query.parse.Url;

/** The first page: what there is, in numbers, and where to begin. */
@Singleton
public class StartPages {

  private static final String PATH = "/";
  private static final Url DATA = new Url("/v1", Map.of());
  private static final Map<String, String> DISPUTED = Map.of(Names.DISPUTED, "true");

  private final Engine engine;
  private final Answers answers;
  private final Shells shells;
  private final Templates templates;
  private final Timelines timelines;
  private final DatasetSchema schema;
  private final Messages messages;

  StartPages(
      Engine engine,
      Answers answers,
      Shells shells,
      Templates templates,
      Timelines timelines,
      DatasetSchema schema,
      Messages messages) {
    this.engine = engine;
    this.answers = answers;
    this.shells = shells;
    this.templates = templates;
    this.timelines = timelines;
    this.schema = schema;
    this.messages = messages;
  }

  public Uni<Response> answer(Inquiry inquiry) {
    Years years = timelines.read(inquiry);
    var page = new Url(PATH, years.parameters());
    return answers.page(inquiry, page, templates.look(), () -> html(page, years, inquiry));
  }

  private String html(Url page, Years years, Inquiry inquiry) {
    Provenance provenance = answers.provenance(inquiry, DATA);
    var links = new Links(inquiry.edition());
    var view =
        new StartView(
            messages.say("description"),
            shells.datasets().stream().map(dataset -> count(dataset, links)).toList(),
            facts(links),
            timelines.view(years, inquiry.edition()),
            Question.ALL.stream()
                .map(question -> Link.to(messages.say(question.key()), question.href(links)))
                .toList(),
            new RawString(schema.of(provenance)));
    return templates.html("start", shells.around("", inquiry.edition(), page, DATA), view);
  }

  private <E> StartView.Count count(Queryable<E> dataset, Links links) {
    return new StartView.Count(
        messages.label(dataset.name()),
        dataset.description(),
        engine.count(dataset),
        links.table(dataset.name(), Map.of()),
        disputed(dataset, links),
        links.table(dataset.name(), DISPUTED));
  }

  private List<StartView.Fact> facts(Links links) {
    return shells.find(Names.EVIDENCE).stream()
        .map(
            list ->
                new StartView.Fact(
                    messages.say("fact_citations"),
                    engine.count(list),
                    links.table(list.name(), Map.of())))
        .toList();
  }

  private <E> long disputed(Queryable<E> dataset, Links links) {
    return engine.count(
        QuestionParser.parse(
            dataset,
            Map.of(Names.DISPUTED, List.of("true")),
            true,
            links.edition().vocabularies()));
  }
}
