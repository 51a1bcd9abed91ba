package org.khorgos.explorer.table;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.khorgos.explorer.page.FilterRemoval;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.format.Formats;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Query;

/** Makes the pages of tables. */
@Singleton
class TableViews {

  private final Formats formats;
  private final Messages messages;

  TableViews(Formats formats, Messages messages) {
    this.formats = formats;
    this.messages = messages;
  }

  /**
   * The page of a table.
   *
   * @param query with the columns and facets that are shown
   * @param table the query as the page was requested
   */
  <E> TableView view(Query<E> query, TableQuery table, Page page, List<FilterRemoval> removals) {
    ListDefinition<E> dataset = query.dataset();
    List<Column<E>> shown = shown(query);
    return new TableView(
        new TableView.Head(
            messages.label(dataset.name()), dataset.description(), table.url().path()),
        new TableView.Search(
            dataset.columns().isSearched(),
            table.parameters().getOrDefault("q", ""),
            table.hidden("q")),
        filters(query, table, page),
        chooser(dataset.columns(), shown, table),
        exports(dataset, shown, table),
        result(query, shown, table, page, removals));
  }

  private TableView.Filters filters(Query<?> query, TableQuery table, Page page) {
    Columns<?> columns = query.dataset().columns();
    List<TableView.Range> ranges = new RangeFields(table, messages).all(columns);
    return new TableView.Filters(
        new FilterChips(columns, table, messages).all(),
        table.filtering().isEmpty() ? "" : table.unfiltered().href(),
        facets(query, table, page),
        readings(query, table),
        more(query, table),
        new TableView.Ranges(
            ranges,
            table.hidden(ranges.stream().map(TableView.Range::name).toArray(String[]::new))));
  }

  private <E> TableView.Result result(
      Query<E> query,
      List<Column<E>> shown,
      TableQuery table,
      Page page,
      List<FilterRemoval> removals) {
    var renderer = new ValueRenderer(table.links(), messages);
    var rows = new TableRows(query.dataset(), shown, table.links(), renderer, messages);
    return new TableView.Result(
        page.total(),
        table.isFirstPage() ? "" : table.without("cursor").href(),
        page.next().map(cursor -> table.at(cursor).href()).orElse(""),
        shown.stream().map(column -> heading(column, query.order().get(0), table)).toList(),
        page.rows().stream().map(rows::row).toList(),
        removals);
  }

  /** The columns without the id, which is shown only where nothing else links to the record. */
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

  private TableView.Heading heading(Column<?> column, String order, TableQuery table) {
    boolean sortable = column.isSingle();
    boolean up = order.equals(column.name());
    boolean down = order.equals("-" + column.name());
    String href = sortable ? table.with("sort", (up ? "-" : "") + column.name()).href() : "";
    String sort = up ? "ascending" : down ? "descending" : "none";
    return new TableView.Heading(
        column.name(),
        messages.label(column.name()),
        column.description(),
        href,
        sortable ? sort : "",
        ValueRenderer.isNumeric(column));
  }

  private List<FacetView> facets(Query<?> query, TableQuery table, Page page) {
    var views = new FacetViews(query.dataset().columns(), table, messages);
    return query.facets().stream()
        .flatMap(
            filter ->
                Optional.ofNullable(page.facets().get(filter.name()))
                    .map(facet -> views.view(filter, facet))
                    .stream())
        .filter(facet -> !(facet.options().isEmpty() && facet.bars().isEmpty()))
        .toList();
  }

  /** Links that filter all values, or those shown alone. */
  private List<Link> readings(Query<?> query, TableQuery table) {
    if (query.dataset().columns().readings().isEmpty()) {
      return List.of();
    }
    return Arrays.stream(Query.ReadingScope.values())
        .map(
            scope ->
                new Link(
                    messages.say("readings_" + scope.code()),
                    scope == Query.ReadingScope.ALL
                        ? table.without("readings").href()
                        : table.with("readings", scope.code()).href(),
                    scope == query.readings()))
        .toList();
  }

  /** Links that count another facet in place of the last. */
  private List<Link> more(Query<?> query, TableQuery table) {
    List<String> counted = query.facets().stream().map(Filter::name).toList();
    return query.dataset().columns().groupable().stream()
        .map(Filter::name)
        .filter(name -> !counted.contains(name))
        .map(
            name ->
                Link.to(messages.label(name), table.with("facets", added(counted, name)).href()))
        .toList();
  }

  private static List<String> added(List<String> counted, String name) {
    return Stream.concat(Stream.of(name), counted.stream().limit(Limits.FACETS - 1)).toList();
  }

  private <E> TableView.Chooser chooser(
      Columns<E> columns, List<Column<E>> shown, TableQuery table) {
    return new TableView.Chooser(
        columns.shown().stream()
            .map(
                column ->
                    new TableView.Choice(
                        column.name(),
                        messages.label(column.name()),
                        column.description(),
                        shown.contains(column)))
            .toList(),
        table.hidden("fields", "include"));
  }

  private List<Link> exports(
      ListDefinition<?> dataset, List<? extends Column<?>> shown, TableQuery table) {
    var parameters = new TreeMap<>(table.parameters());
    List.of("cursor", "limit", "facets").forEach(parameters::remove);
    return formats.fitting(shown).stream()
        .map(
            format ->
                Link.to(
                    format.suffix(),
                    table.links().to(dataset.path() + "." + format.suffix(), parameters)))
        .toList();
  }
}
