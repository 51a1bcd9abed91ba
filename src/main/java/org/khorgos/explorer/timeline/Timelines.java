package org.khorgos.explorer.timeline;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;

/** Makes the timeline of the first page. */
@Singleton
public class Timelines {

  private static final String LIST = "timeline";

  /** What happened, rather than what was written about it, measured or built. */
  private static final List<String> DATASETS = List.of("exercises", "agreements", "events");

  /** The year in which the states of Central Asia became independent. */
  private static final int FIRST = 1991;

  private final QueryEngine engine;
  private final PageFrames frames;
  private final Messages messages;

  Timelines(QueryEngine engine, PageFrames frames, Messages messages) {
    this.engine = engine;
    this.frames = frames;
    this.messages = messages;
  }

  /**
   * The years that a page is asked for.
   *
   * @throws InvalidQueryException when they are none, or anything else is asked
   */
  public YearRange read(ApiRequest request) {
    var errors = new ArrayList<ParameterError>();
    try {
      request.refuse("the entrance", YearRange.PARAMETER);
    } catch (InvalidQueryException bad) {
      errors.addAll(bad.errors());
    }
    List<String> asked = request.parameters().getOrDefault(YearRange.PARAMETER, List.of());
    YearRange years = YearRange.ALL;
    try {
      years = happenings(list(LIST), request.release()).years(String.join(",", asked));
    } catch (InvalidQueryException bad) {
      errors.addAll(bad.errors());
    }
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
    }
    return years;
  }

  public TimelineView view(YearRange years, ServedRelease release) {
    DatedRecords<?> happenings = happenings(list(LIST), release);
    DatedEntries entries = happenings.entries();
    var links = new PageLinks(release);
    var said = new TimelineText(DATASETS, messages);
    return new TimelineView(
        new TimelineCharts(DATASETS, entries, FIRST, last(entries, release), said, links)
            .draw(years),
        years.from(),
        years.to(),
        happenings.datasets(),
        new SelectedYears(said, links, messages).in(happenings, years),
        Stream.concat(
                before(happenings, said, links).stream(),
                DATASETS.stream()
                    .map(name -> undated(name, entries, release, said))
                    .flatMap(List::stream))
            .toList());
  }

  /** As far as the release knows, or further when it knows what is to come. */
  private static int last(DatedEntries entries, ServedRelease release) {
    int released = release.details().releasedAt().atZone(ZoneOffset.UTC).getYear();
    return entries.last(released);
  }

  private static List<Link> before(DatedRecords<?> happenings, TimelineText said, PageLinks links) {
    var years = new YearRange(".." + (FIRST - 1));
    long count = happenings.count(years);
    return count == 0
        ? List.of()
        : List.of(Link.to(said.before(count, FIRST), happenings.table(years, links)));
  }

  private List<Link> undated(
      String name, DatedEntries entries, ServedRelease release, TimelineText said) {

    var undated = new Undated<>(list(name), entries.count(name), engine, release);
    return undated.count() == 0
        ? List.of()
        : List.of(Link.to(said.undated(name, undated.count()), undated.href()));
  }

  private <E> DatedRecords<E> happenings(ListDefinition<E> list, ServedRelease release) {
    return new DatedRecords<>(list, DATASETS, engine, release);
  }

  private ListDefinition<?> list(String name) {
    return frames.list(name);
  }
}
