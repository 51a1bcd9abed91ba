package org.khorgos.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.khorgos.Api.get;
import static org.khorgos.Api.ids;
import static org.khorgos.Api.json;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.feed.synd.SyndLink;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;

@DatabaseTest
class AtomFormatTest {

  @Test
  void theFeedHoldsTheChangesOfTheRecordsThatFit() throws IOException, FeedException {
    SyndFeed feed = feed("/v1/exercises.atom?year=2019");
    List<String> records = ids("/v1/exercises?year=2019");
    assertThat(feed.getFeedType()).isEqualTo("atom_1.0");
    List<String> gone =
        json("/v1/changes?dataset=exercises&kind=withdrawn,merged&limit=1000")
            .getList("data.record");
    assertThat(feed.getEntries().stream().map(entry -> entry.getTitle().replaceAll(":.*", "")))
        .containsAll(records)
        .allMatch(told -> records.contains(told) || gone.contains(told));
    SyndEntry entry = feed.getEntries().get(0);
    assertThat(entry.getUri()).startsWith("urn:uuid:");
    assertThat(entry.getLink()).contains("/v1/exercises/");
    assertThat(entry.getUpdatedDate()).isNotNull();
    assertThat(entry.getContents().get(0).getValue()).startsWith("Release 20");
  }

  @Test
  void aFeedKeepsItsIdFromReleaseToRelease() throws IOException, FeedException {
    String release = json("/v1/exercises?limit=1").getString("meta.release");
    SyndFeed feed = feed("/v1/exercises.atom?year=2019");
    assertThat(feed.getUri()).endsWith("/v1/exercises.atom?year=2019");
    assertThat(feed("/v1/exercises.atom?year=2019&release=" + release).getUri())
        .isEqualTo(feed.getUri());
    assertThat(feed.getLinks().stream().map(SyndLink::getHref))
        .anyMatch(href -> href.endsWith("/v1/exercises?year=2019"));
  }

  @Test
  void atMostAHundredChangesAreToldWithoutSayingAnyTwice() throws IOException, FeedException {
    List<SyndEntry> entries = feed("/v1/actors.atom").getEntries();
    assertThat(entries).hasSizeLessThanOrEqualTo(100).isNotEmpty();
    assertThat(entries.stream().map(SyndEntry::getUri)).doesNotHaveDuplicates();
    assertThat(entries.stream().map(SyndEntry::getUpdatedDate))
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void whatShowsNoRecordsHasNoFeed() {
    assertThat(get("/v1/changes.atom").statusCode()).isEqualTo(404);
  }

  private static SyndFeed feed(String path) throws IOException, FeedException {
    byte[] bytes = get(path).asByteArray();
    return new SyndFeedInput().build(new XmlReader(new ByteArrayInputStream(bytes)));
  }
}
