package org.khorgos.explorer.record;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khorgos.api.rest.RecordLookup;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.map.MapView;
import org.khorgos.explorer.map.RecordMaps;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.PlainRow;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;

/** Pages of single records. */
@Singleton
public class RecordPages {

  private final QueryEngine engine;
  private final RelatedRecords neighbours;
  private final RecordChanges past;
  private final RecordMaps maps;
  private final RecordLookup lookup;
  private final ResponseCache answers;
  private final PageFrames frames;
  private final Templates templates;
  private final Messages messages;
  private final DownloadLinks copies;

  RecordPages(
      QueryEngine engine,
      RelatedRecords neighbours,
      RecordChanges past,
      RecordMaps maps,
      RecordLookup lookup,
      ResponseCache answers,
      PageFrames frames,
      Templates templates,
      Messages messages,
      DownloadLinks copies) {
    this.engine = engine;
    this.neighbours = neighbours;
    this.past = past;
    this.maps = maps;
    this.lookup = lookup;
    this.answers = answers;
    this.frames = frames;
    this.templates = templates;
    this.messages = messages;
    this.copies = copies;
  }

  public Uni<Response> answer(ListDefinition<?> dataset, String id, ApiRequest request) {
    request.refuse("the page of a record");
    String list = PageLinks.TABLES + dataset.name();
    Url url = new Url(list + "/" + id, Map.of());
    return lookup.of(
        dataset,
        id,
        list,
        request.release(),
        () -> answers.page(request, url, templates.look(), () -> html(dataset, id, url, request)));
  }

  private <E> String html(ListDefinition<E> dataset, String id, Url url, ApiRequest request) {
    var links = new PageLinks(request.release());
    RecordView view = view(dataset, id, links);
    Url data = new Url(dataset.path() + "/" + id, Map.of());
    var csv = new Url(dataset.path() + ".csv", Map.of("id", id));
    return templates.html(
        "record", frames.around(view.name(), request.release(), url, data, csv), view);
  }

  private <E> RecordView view(ListDefinition<E> dataset, String id, PageLinks links) {
    Columns<E> columns = dataset.columns();
    Vocabularies vocabularies = links.release().vocabularies();
    Map<String, List<String>> asked =
        columns.onRequest().isEmpty()
            ? Map.of("id", List.of(id))
            : Map.of("id", List.of(id), "include", List.of(ColumnNames.EVIDENCE));
    Map<String, Object> record =
        PlainRow.of(
            engine.page(QueryParser.parse(dataset, asked, true, vocabularies)).rows().get(0));
    var evidence = new NumberedCitations(record, links, messages);
    var written = new ValueRenderer(links, messages, new SameValueLinks(dataset, links)::href);
    var fields = new RecordFields(columns.shown(), record, evidence, written, messages);
    return new RecordView(
        String.valueOf(record.get("name")),
        dataset.name(),
        messages.label(dataset.name()),
        links.table(dataset.name(), Map.of()),
        dataset.description(),
        marks(columns, record, written),
        Boolean.TRUE.equals(record.get(ColumnNames.DISPUTED)),
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

  private RecordView.Atlas atlas(MapView map, RecordFields fields) {
    return new RecordView.Atlas(
        map,
        map.places().stream()
            .map(
                place ->
                    new RecordView.Located(
                        place, messages.label(place.field()), fields.marks(place.field())))
            .toList());
  }

  private static List<DisplayValue> marks(
      Columns<?> columns, Map<String, Object> record, ValueRenderer written) {
    return columns.shown().stream()
        .filter(column -> List.of("certainty", "reservation").contains(column.name()))
        .map(Column.class::cast)
        .flatMap(column -> written.values((Column<?>) column, record).stream())
        .toList();
  }
}
