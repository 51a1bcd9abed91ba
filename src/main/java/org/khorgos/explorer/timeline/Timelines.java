package org.khorgos.explorer.timeline;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Shells;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Engine;
import org.khorgos.query.parse.BadQuestionException;
import org.khorgos.release.Edition;

/** Makes the timeline of the first page. */
@Singleton
public class Timelines {

  private static final String LIST = "timeline";

  /** What happened, rather than what was written about it, measured or built. */
  private static final List<String> DATASETS = List.of("exercises", "agreements", "events");

  /** The year in which the states of Central Asia became independent. */
  private static final int FIRST = 1991;

  private final Engine engine;
  private final Shells shells;
  private final Messages messages;

  Timelines(Engine engine, Shells shells, Messages messages) {
    this.engine = engine;
    this.shells = shells;
    this.messages = messages;
  }

  /**
   * The years that a page is asked for.
   *
   * @throws BadQuestionException when they are none, or anything else is asked
   */
  public Years read(Inquiry inquiry) {
    var faults = new ArrayList<>(inquiry.unread("the entrance", Years.PARAMETER));
    List<String> asked = inquiry.parameters().getOrDefault(Years.PARAMETER, List.of());
    Years years = Years.ALL;
    try {
      years = happenings(list(LIST), inquiry.edition()).years(String.join(",", asked));
    } catch (BadQuestionException bad) {
      faults.addAll(bad.faults());
    }
    if (!faults.isEmpty()) {
      throw new BadQuestionException(faults);
    }
    return years;
  }

  public TimelineView view(Years years, Edition edition) {
    Happenings<?> happenings = happenings(list(LIST), edition);
    Entries entries = happenings.entries();
    var links = new Links(edition);
    var said = new Said(DATASETS, messages);
    return new TimelineView(
        new Charts(DATASETS, entries, FIRST, last(entries, edition), said, links).draw(years),
        years.from(),
        years.to(),
        happenings.datasets(),
        new Found(said, links, messages).in(happenings, years),
        Stream.concat(
                before(happenings, said, links).stream(),
                DATASETS.stream()
                    .map(name -> undated(name, entries, edition, said))
                    .flatMap(List::stream))
            .toList());
  }

  /** As far as the release knows, or further when it knows what is to come. */
  private static int last(Entries entries, Edition edition) {
    int released = edition.releasedAt().atZone(ZoneOffset.UTC).getYear();
    return entries.last(released);
  }

  private static List<Link> before(Happenings<?> happenings, Said said, Links links) {
    var years = new Years(".." + (FIRST - 1));
    long count = happenings.count(years);
    return count == 0
        ? List.of()
        : List.of(Link.to(said.before(count, FIRST), happenings.table(years, links)));
  }

  private List<Link> undated(String name, Entries entries, Edition edition, Said said) {

    var undated = new Undated<>(list(name), entries.count(name), engine, edition);
    return undated.count() == 0
        ? List.of()
        : List.of(Link.to(said.undated(name, undated.count()), undated.href()));
  }

  private <E> Happenings<E> happenings(Queryable<E> list, Edition edition) {
    return new Happenings<>(list, DATASETS, engine, edition);
  }

  private Queryable<?> list(String name) {
    return shells.list(name);
  }
}
