package org.khorgos.explorer.record;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.khorgos.api.rest.RecordLookup;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.map.MapView;
import org.khorgos.explorer.map.RecordMaps;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.Url;

/** Pages of single records. */
@Singleton
public class RecordPages {

  private final QueryEngine engine;
  private final RelatedRecords related;
  private final RecordChanges changes;
  private final RecordMaps maps;
  private final RecordLookup lookup;
  private final ResponseCache responses;
  private final PageFrames frames;
  private final Templates templates;
  private final Messages messages;
  private final DownloadLinks downloads;

  RecordPages(
      QueryEngine engine,
      RelatedRecords related,
      RecordChanges changes,
      RecordMaps maps,
      RecordLookup lookup,
      ResponseCache responses,
      PageFrames frames,
      Templates templates,
      Messages messages,
      DownloadLinks downloads) {
    this.engine = engine;
    this.related = related;
    this.changes = changes;
    this.maps = maps;
    this.lookup = lookup;
    this.responses = responses;
    this.frames = frames;
    this.templates = templates;
    this.messages = messages;
    this.downloads = downloads;
  }

  public Uni<Response> respond(ListDefinition<?> dataset, String id, ApiRequest request) {
    request.refuse("the page of a record");
    String list = PageLinks.TABLES + dataset.name();
    Url url = new Url(list + "/" + id, Map.of());
    return lookup.of(
        dataset,
        id,
        list,
        request.release(),
        () ->
            responses.page(request, url, templates.look(), () -> html(dataset, id, url, request)));
  }

  private <E> String html(ListDefinition<E> dataset, String id, Url url, ApiRequest request) {
    var links = new PageLinks(request.release());
    RecordView view = view(dataset, id, links);
    Url data = new Url(dataset.path() + "/" + id, Map.of());
    var csv = new Url(dataset.path() + ".csv", Map.of("id", id));
    return templates.html(
        "record", frames.around(view.head().name(), request.release(), url, data, csv), view);
  }

  private <E> RecordView view(ListDefinition<E> dataset, String id, PageLinks links) {
    Columns<E> columns = dataset.columns();
    Row record = read(dataset, id, links.release().vocabularies());
    var places = new NumberedPlaces(columns, record, links, messages);
    var renderer = new ValueRenderer(links, messages, new SameValueLinks(dataset, links)::href);
    var fields = new RecordFields(columns, record, places, renderer, messages);
    Optional<String> summary = columns.find(Role.SUMMARY).map(Column::name);
    return new RecordView(
        new RecordView.Head(
            record.text(ColumnNames.NAME),
            Link.to(messages.label(dataset.name()), links.table(dataset.name(), Map.of())),
            marks(columns, record, renderer),
            Boolean.TRUE.equals(record.value(ColumnNames.DISPUTED)),
            summary.map(record::text).orElse(""),
            summary.map(fields::citations).orElse(List.of()),
            places.whole()),
        maps.of(columns, record, links).map(map -> atlas(map, fields)).stream().toList(),
        fields.all(),
        record.text("note"),
        places.all(),
        related.of(dataset, id, links),
        changes.of(dataset, id, renderer),
        downloads.of(dataset, id, links));
  }

  private <E> Row read(ListDefinition<E> dataset, String id, Vocabularies vocabularies) {
    Query<E> query =
        Query.of(dataset)
            .where(Columns.ID, id)
            .showing(Set.copyOf(dataset.columns().includable()))
            .labelledBy(vocabularies)
            .build();
    return engine.page(query).rows().get(0);
  }

  private RecordView.Atlas atlas(MapView map, RecordFields fields) {
    return new RecordView.Atlas(
        map,
        map.places().stream()
            .map(
                place ->
                    new RecordView.Located(
                        place,
                        messages.label(place.field()),
                        fields.citations(place.field(), place.index())))
            .toList());
  }

  private static List<DisplayValue> marks(Columns<?> columns, Row record, ValueRenderer renderer) {
    return Stream.of(Role.CERTAINTY, Role.RESERVATION)
        .flatMap(role -> columns.find(role).stream())
        .flatMap(column -> renderer.values(column, record).stream())
        .toList();
  }
}
