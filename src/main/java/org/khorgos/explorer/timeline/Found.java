package org.khorgos.explorer.timeline;

import java.util.Map;
import org.khorgos.explorer.page.Dates;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Names;
import org.khorgos.query.execute.Page;
import org.khorgos.query.parse.Question;
import org.khorgos.query.parse.Url;

/** Tells what happened in some years. */
final class Found {

  private static final String DATASET = "dataset";
  private static final int SHOWN = 30;

  private final Said said;
  private final Links links;
  private final Messages messages;

  Found(Said said, Links links, Messages messages) {
    this.said = said;
    this.links = links;
    this.messages = messages;
  }

  <E> TimelineView.Happened in(Happenings<E> happenings, Years years) {
    Question<E> question =
        happenings.question(years, Map.of("facets", DATASET, "limit", String.valueOf(SHOWN)));
    Page page = happenings.page(question);
    var url = new Url(happenings.list().path(), question.parameters());
    int shown = years.isAll() ? 0 : page.rows().size();
    return new TimelineView.Happened(
        said.total(years.asked(), happenings.counts(page.facets().get(DATASET))),
        !years.isAll(),
        page.rows().stream().limit(shown).map(this::item).toList(),
        page.total(),
        page.total() - shown,
        happenings.table(years, links),
        links.to(url.path(), url.parameters()));
  }

  private TimelineView.Item item(Map<String, Object> row) {
    String dataset = text(row, DATASET);
    String edtf = text(row, "date");
    return new TimelineView.Item(
        new Dates(messages).say(edtf),
        edtf,
        text(row, Names.NAME),
        links.record(dataset, text(row, "record")),
        messages.say("timeline_kind_" + dataset),
        text(row, "certainty").equals(Names.DISPUTED));
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }
}
