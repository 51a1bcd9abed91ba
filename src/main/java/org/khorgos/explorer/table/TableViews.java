package org.khorgos.explorer.table;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PlainRow;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.format.Format;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Query;

/** Makes tables of what was found. */
@Singleton
class TableViews {

  private final List<Format> formats;
  private final Messages messages;

  TableViews(@All List<Format> formats, Messages messages) {
    this.formats = formats.stream().sorted(Comparator.comparing(Format::suffix)).toList();
    this.messages = messages;
  }

  /**
   * A table.
   *
   * @param query with the columns and facets that are shown
   * @param state what was asked of it
   */
  <E> TableView view(Query<E> query, TableQuery state, Page page, List<TableView.Drop> drops) {
    ListDefinition<E> dataset = query.dataset();
    Columns<E> columns = dataset.columns();
    List<Column<E>> shown = shown(query);
    var rows =
        new TableRows(dataset, shown, state.links(), new ValueRenderer(state.links(), messages));
    var chips = new FilterChips(columns, state, messages);
    TableQuery bare = state;
    for (String parameter : chips.filtering()) {
      bare = bare.without(parameter);
    }
    List<TableView.Range> ranges = new RangeFields(state, messages).all(columns);
    return new TableView(
        dataset.name(),
        messages.label(dataset.name()),
        dataset.description(),
        state.url().path(),
        page.total(),
        state.isFirstPage() ? "" : state.without("cursor").href(),
        page.next().map(cursor -> state.at(cursor).href()).orElse(""),
        chips.filtering().isEmpty() ? "" : bare.href(),
        shown.stream().map(column -> heading(column, query.order().get(0), state)).toList(),
        page.rows().stream().map(PlainRow::of).map(rows::row).toList(),
        chips.all(),
        facets(query, state, page),
        more(query, state),
        ranges,
        columns.shown().stream().map(column -> choice(column, shown.contains(column))).toList(),
        exports(dataset, shown, state),
        drops,
        new TableView.Search(
            columns.isSearched(),
            state.parameters().getOrDefault("q", ""),
            state.hidden(List.of("q"))),
        state.hidden(ranges.stream().map(TableView.Range::name).toList()),
        state.hidden(List.of("fields", "include")));
  }

  /** The id is always read, and shown where nothing else leads to the record. */
  private static <E> List<Column<E>> shown(Query<E> query) {
    String leading =
        TableRows.LEADING.stream()
            .filter(name -> query.shown().stream().anyMatch(c -> c.name().equals(name)))
            .findFirst()
            .orElse("id");
    return query.shown().stream()
        .filter(column -> leading.equals("id") || !column.name().equals("id"))
        .toList();
  }

  private TableView.Heading heading(Column<?> column, String order, TableQuery state) {
    boolean sortable = column instanceof Column.One;
    boolean up = order.equals(column.name());
    boolean down = order.equals("-" + column.name());
    String href = sortable ? state.with("sort", (up ? "-" : "") + column.name()).href() : "";
    String sort = up ? "ascending" : down ? "descending" : "none";
    return new TableView.Heading(
        column.name(),
        messages.label(column.name()),
        column.description(),
        href,
        sortable ? sort : "",
        ValueRenderer.isNumeric(column));
  }

  private List<FacetView> facets(Query<?> query, TableQuery state, Page page) {
    var views = new FacetViews(query.dataset().columns(), state, messages);
    return query.facets().stream()
        .flatMap(
            filter ->
                Optional.ofNullable(page.facets().get(filter.name()))
                    .map(facet -> views.view(filter, facet))
                    .stream())
        .filter(facet -> !(facet.options().isEmpty() && facet.bars().isEmpty()))
        .toList();
  }

  /** Facets that are not counted, to be counted in place of the last. */
  private List<Link> more(Query<?> query, TableQuery state) {
    List<String> counted = query.facets().stream().map(Filter::name).toList();
    return query.dataset().columns().groupable().stream()
        .map(Filter::name)
        .filter(name -> !counted.contains(name))
        .map(
            name ->
                Link.to(messages.label(name), state.with("facets", added(counted, name)).href()))
        .toList();
  }

  private static List<String> added(List<String> counted, String name) {
    return Stream.concat(Stream.of(name), counted.stream().limit(Limits.FACETS - 1)).toList();
  }

  private TableView.Choice choice(Column<?> column, boolean on) {
    return new TableView.Choice(
        column.name(), messages.label(column.name()), column.description(), on);
  }

  private List<Link> exports(
      ListDefinition<?> dataset, List<? extends Column<?>> shown, TableQuery state) {
    var parameters = new TreeMap<>(state.parameters());
    List.of("cursor", "limit", "facets").forEach(parameters::remove);
    return formats.stream()
        .filter(format -> format.fits(shown))
        .map(
            format ->
                Link.to(
                    format.suffix(),
                    state.links().to(dataset.path() + "." + format.suffix(), parameters)))
        .toList();
  }
}
