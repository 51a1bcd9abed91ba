package org.khorgos.explorer.timeline;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ServedRelease;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.aggregate.AggregateEngine;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.Parameters;

/** Makes the timeline of the start page. */
@Singleton
public class Timelines {

  private static final String LIST = "timeline";

  /** The year in which the states of Central Asia became independent. */
  private static final int FIRST = 1991;

  private final QueryEngine engine;
  private final AggregateEngine groups;
  private final PageFrames frames;
  private final Messages messages;

  /** A few numbers per release, which are the same whatever years are selected. */
  private final Map<String, List<LaneCounter.Lane>> lanesByRelease = new ConcurrentHashMap<>();

  Timelines(QueryEngine engine, AggregateEngine groups, PageFrames frames, Messages messages) {
    this.engine = engine;
    this.groups = groups;
    this.frames = frames;
    this.messages = messages;
  }

  /**
   * Reads the years that a request selects.
   *
   * @throws InvalidQueryException when they are invalid, or there are other parameters
   */
  public YearRange read(ApiRequest request) {
    var parameters = new Parameters(request.parameters());
    YearRange years =
        parameters
            .text(YearRange.PARAMETER)
            .map(text -> read(text, request.release(), parameters))
            .orElse(YearRange.ALL);
    parameters.check("the entrance");
    return years;
  }

  private YearRange read(String text, ServedRelease release, Parameters parameters) {
    try {
      return years(text, release);
    } catch (InvalidQueryException invalid) {
      invalid.errors().forEach(parameters::add);
      return YearRange.ALL;
    }
  }

  public TimelineView view(YearRange years, ServedRelease release) {
    DatedRecords<?> records = records(frames.list(LIST), release);
    int last = last(records, release);
    var links = new PageLinks(release);
    var text = new TimelineText(records.datasets(), messages);
    List<LaneCounter.Lane> lanes =
        lanesByRelease.computeIfAbsent(
            release.version(), version -> new LaneCounter(records, FIRST, last).lanes());
    return new TimelineView(
        new TimelineCharts(lanes, FIRST, last, text, links).draw(years),
        years.from(),
        years.to(),
        records.datasetParameter(),
        new SelectedYears(text, links, messages).in(records, years),
        Stream.concat(
                before(records, text, links, release).stream(),
                undated(records, text, links).stream())
            .toList());
  }

  /** The year of the release, or a later one in which a record begins. */
  private static int last(DatedRecords<?> records, ServedRelease release) {
    int released = release.details().releasedAt().atZone(ZoneOffset.UTC).getYear();
    return records.latestStart().map(day -> Math.max(released, day.getYear())).orElse(released);
  }

  private List<Link> before(
      DatedRecords<?> records, TimelineText text, PageLinks links, ServedRelease release) {
    YearRange years = years(".." + (FIRST - 1), release);
    long count = records.count(years.parameters());
    return count == 0
        ? List.of()
        : List.of(Link.to(text.before(count, FIRST), records.table(years.parameters(), links)));
  }

  private List<Link> undated(DatedRecords<?> records, TimelineText text, PageLinks links) {
    var undated = new ArrayList<Link>();
    for (String name : records.datasets()) {
      ListDefinition<?> dataset = frames.list(name);
      long count = engine.count(dataset) - records.count(Map.of(DatedRecords.DATASET, name));
      if (count > 0) {
        undated.add(Link.to(text.undated(name, count), Undated.href(dataset, links)));
      }
    }
    return undated;
  }

  private YearRange years(String text, ServedRelease release) {
    return YearRange.of(
        records(frames.list(LIST), release).query(Map.of(YearRange.PARAMETER, text)));
  }

  private <E> DatedRecords<E> records(ListDefinition<E> list, ServedRelease release) {
    return new DatedRecords<>(list, datasets(), engine, groups, release);
  }

  /** The datasets to draw: first those that messages put in order, then the others by name. */
  private List<String> datasets() {
    List<String> first = List.of(messages.say("timeline_order").split(","));
    List<String> all =
        frames.datasets().stream()
            .filter(ListDefinition::hasOccurrences)
            .map(ListDefinition::name)
            .toList();
    return Stream.concat(first.stream().filter(all::contains), all.stream()).distinct().toList();
  }
}
