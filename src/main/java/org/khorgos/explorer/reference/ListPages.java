package org.khorgos.explorer.reference;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.format.Format;
import org.khorgos.format.Formats;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.QueryEngine;

/** Builds the dictionary of a list. */
@Singleton
class ListPages {

  private final QueryEngine engine;
  private final ReferenceContents contents;
  private final ListEndpoints endpoints;
  private final Messages messages;
  private final List<Format> formats;

  ListPages(
      QueryEngine engine,
      ReferenceContents contents,
      ListEndpoints endpoints,
      Messages messages,
      Formats formats) {
    this.engine = engine;
    this.contents = contents;
    this.endpoints = endpoints;
    this.messages = messages;
    this.formats = formats.all();
  }

  ListView view(ListDefinition<?> list, ReferenceLinks places) {
    FacetCounts counted = FacetCounts.in(list, engine, places);
    return new ListView(
        messages.label(list.name()),
        list.description(),
        engine.count(list),
        new ListView.Places(
            places.links().table(list.name(), Map.of()),
            machines(list, places),
            endpoints.of(list)),
        new ColumnRows(counted, messages).all(),
        list.columns().filters().stream().map(filter -> by(filter, counted)).toList(),
        contents.around(places, list.name()));
  }

  /** The formats that describe others to machines, and the catalogue. */
  private List<Link> machines(ListDefinition<?> list, ReferenceLinks places) {
    Stream<Link> described =
        formats.stream()
            .filter(
                format ->
                    formats.stream()
                        .anyMatch(
                            other ->
                                other.describedBy().filter(format.suffix()::equals).isPresent()))
            .map(format -> list.path() + "." + format.suffix())
            .map(path -> Link.to(path, places.links().to(path)));
    return Stream.concat(described, Stream.of(Link.to("/v1", places.links().to("/v1")))).toList();
  }

  private ListView.By by(Filter filter, FacetCounts counted) {
    ListDefinition<?> list = counted.list();
    boolean isExplained =
        !filter.type().codes().isEmpty()
            && list.columns().shown().stream()
                .anyMatch(column -> ColumnRows.isColumnOf(filter, column));
    String example = filter.name().equals(Columns.ID) ? list.exampleId() : filter.example();
    return new ListView.By(
        filter.name(),
        messages.label(filter.name()),
        CodeSpans.of(filter.description()),
        filter
            .type()
            .ordered()
            .map(ordered -> messages.say("ref_filter_ordered", ordered.form()))
            .orElseGet(() -> new TypeWords(messages, counted.places()).of(filter.type()).text()),
        list.columns().groupable().contains(filter),
        filter.allowedModes().stream()
            .map(
                mode ->
                    new ListView.Mode(
                        filter.name() + mode.suffix(), messages.say("mode" + mode.suffix())))
            .toList(),
        example.isEmpty()
            ? Link.to("", "")
            : Link.to(
                filter.name() + "=" + example,
                counted.places().links().table(list.name(), Map.of(filter.name(), example))),
        isExplained || !list.columns().groupable().contains(filter)
            ? ListView.Codes.NONE
            : values(filter, counted));
  }

  private static ListView.Codes values(Filter filter, FacetCounts counted) {
    return filter.type().codes().isEmpty() ? counted.values(filter) : counted.codes(filter);
  }
}
