package org.khorgos.explorer.timeline;

import java.util.Map;
import org.khorgos.explorer.page.ColumnNames;
import org.khorgos.explorer.page.DateText;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.PlainRow;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.Url;

/** Tells what happened in some years. */
final class SelectedYears {

  private static final String DATASET = "dataset";
  private static final int SHOWN = 30;

  private final TimelineText said;
  private final PageLinks links;
  private final Messages messages;

  SelectedYears(TimelineText said, PageLinks links, Messages messages) {
    this.said = said;
    this.links = links;
    this.messages = messages;
  }

  <E> TimelineView.Happened in(DatedRecords<E> happenings, YearRange years) {
    Query<E> query =
        happenings.query(years, Map.of("facets", DATASET, "limit", String.valueOf(SHOWN)));
    Page page = happenings.page(query);
    var url = new Url(happenings.list().path(), query.parameters());
    int shown = years.isAll() ? 0 : page.rows().size();
    return new TimelineView.Happened(
        said.total(years.asked(), happenings.counts(page.facets().get(DATASET))),
        !years.isAll(),
        page.rows().stream().limit(shown).map(PlainRow::of).map(this::item).toList(),
        page.total(),
        page.total() - shown,
        happenings.table(years, links),
        links.to(url.path(), url.parameters()));
  }

  private TimelineView.Item item(Map<String, Object> row) {
    String dataset = text(row, DATASET);
    String edtf = text(row, "date");
    return new TimelineView.Item(
        new DateText(messages).say(edtf),
        edtf,
        text(row, ColumnNames.NAME),
        links.record(dataset, text(row, "record")),
        messages.say("timeline_kind_" + dataset),
        text(row, "certainty").equals(ColumnNames.DISPUTED));
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }
}
