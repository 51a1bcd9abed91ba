package org.khorgos.explorer.record;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.api.rest.Whereabouts;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.explorer.map.MapView;
import org.khorgos.explorer.map.Maps;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Names;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.page.Value;
import org.khorgos.explorer.page.Written;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.QuestionParser;
import org.khorgos.query.parse.Url;

/** Pages of single records. */
@Singleton
public class RecordPages {

  private final Engine engine;
  private final Neighbours neighbours;
  private final Past past;
  private final Maps maps;
  private final Whereabouts whereabouts;
  private final Answers answers;
  private final Shells shells;
  private final Templates templates;
  private final Messages messages;
  private final Copies copies;

  RecordPages(
      Engine engine,
      Neighbours neighbours,
      Past past,
      Maps maps,
      Whereabouts whereabouts,
      Answers answers,
      Shells shells,
      Templates templates,
      Messages messages,
      Copies copies) {
    this.engine = engine;
    this.neighbours = neighbours;
    this.past = past;
    this.maps = maps;
    this.whereabouts = whereabouts;
    this.answers = answers;
    this.shells = shells;
    this.templates = templates;
    this.messages = messages;
    this.copies = copies;
  }

  public Uni<Response> answer(Queryable<?> dataset, String id, Inquiry inquiry) {
    inquiry.refuse("the page of a record");
    String list = Links.TABLES + dataset.name();
    Url url = new Url(list + "/" + id, Map.of());
    return whereabouts.of(
        dataset,
        id,
        list,
        inquiry.edition(),
        () -> answers.page(inquiry, url, templates.look(), () -> html(dataset, id, url, inquiry)));
  }

  private <E> String html(Queryable<E> dataset, String id, Url url, Inquiry inquiry) {
    var links = new Links(inquiry.edition());
    RecordView view = view(dataset, id, links);
    Url data = new Url(dataset.path() + "/" + id, Map.of());
    var csv = new Url(dataset.path() + ".csv", Map.of("id", id));
    return templates.html(
        "record", shells.around(view.name(), inquiry.edition(), url, data, csv), view);
  }

  private <E> RecordView view(Queryable<E> dataset, String id, Links links) {
    Columns<E> columns = dataset.columns();
    Vocabularies vocabularies = links.edition().vocabularies();
    Map<String, List<String>> asked =
        columns.onRequest().isEmpty()
            ? Map.of("id", List.of(id))
            : Map.of("id", List.of(id), "include", List.of(Names.EVIDENCE));
    Map<String, Object> record =
        engine.page(QuestionParser.parse(dataset, asked, true, vocabularies)).rows().get(0);
    var evidence = new Evidence(record, links, messages);
    var written = new Written(links, messages, new Alike(dataset, links)::href);
    var fields = new Fields(columns.shown(), record, evidence, written, messages);
    return new RecordView(
        String.valueOf(record.get("name")),
        dataset.name(),
        messages.label(dataset.name()),
        links.table(dataset.name(), Map.of()),
        dataset.description(),
        marks(columns, record, written),
        Boolean.TRUE.equals(record.get(Names.DISPUTED)),
        Objects.requireNonNullElse(record.get("note"), "").toString(),
        evidence.whole(),
        maps.of(columns.shown(), record, links).map(map -> atlas(map, fields)).stream().toList(),
        fields.stated(),
        fields.missing(),
        fields.others(),
        evidence.places(),
        neighbours.of(dataset, id, links),
        past.of(dataset, id, vocabularies, written),
        copies.of(dataset, id, links),
        copies.ofCitation(dataset, id, links));
  }

  private RecordView.Atlas atlas(MapView map, Fields fields) {
    return new RecordView.Atlas(
        map,
        map.places().stream()
            .map(
                place ->
                    new RecordView.Located(
                        place, messages.label(place.field()), fields.marks(place.field())))
            .toList());
  }

  private static List<Value> marks(
      Columns<?> columns, Map<String, Object> record, Written written) {
    return columns.shown().stream()
        .filter(column -> List.of("certainty", "reservation").contains(column.name()))
        .map(Column.class::cast)
        .flatMap(column -> written.values((Column<?>) column, record).stream())
        .toList();
  }
}
