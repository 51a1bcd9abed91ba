package org.khorgos.explorer.timeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.DateText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.Row;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.Url;

/** Makes the list of what happened in the selected years. */
final class SelectedYears {

  private static final int SHOWN = 30;

  private final TimelineText text;
  private final PageLinks links;
  private final Messages messages;

  SelectedYears(TimelineText text, PageLinks links, Messages messages) {
    this.text = text;
    this.links = links;
    this.messages = messages;
  }

  <E> TimelineView.Happened in(DatedRecords<E> records, YearRange years) {
    var parameters = new HashMap<>(years.parameters());
    parameters.put("facets", DatedRecords.DATASET);
    parameters.put("limit", String.valueOf(SHOWN));
    Query<E> query = records.query(parameters);
    Page page = records.page(query);
    int shown = years.isAll() ? 0 : page.rows().size();
    return new TimelineView.Happened(
        text.total(years.text(), counts(records.datasets(), page)),
        !years.isAll(),
        page.rows().stream().limit(shown).map(this::item).toList(),
        page.total(),
        page.total() - shown,
        records.table(years.parameters(), links),
        links.to(new Url(records.list().path(), query.parameters())));
  }

  private static List<Long> counts(List<String> datasets, Page page) {
    Map<String, Long> counts =
        page.facets().values().stream()
            .flatMap(facet -> facet.values().stream())
            .collect(Collectors.toMap(Page.Count::value, Page.Count::count));
    return datasets.stream().map(dataset -> counts.getOrDefault(dataset, 0L)).toList();
  }

  private TimelineView.Item item(Row row) {
    String dataset = row.text(DatedRecords.DATASET);
    String edtf = row.text("date");
    return new TimelineView.Item(
        new DateText(messages).say(edtf),
        edtf,
        row.text(ColumnNames.NAME),
        links.record(dataset, row.text(ColumnNames.RECORD)),
        text.kind(dataset),
        Boolean.TRUE.equals(row.value(ColumnNames.DISPUTED)));
  }
}
