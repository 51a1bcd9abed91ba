package org.khorgos.format;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.khorgos.query.columns.Column;
import org.khorgos.query.columns.Columns;

/** A feed after RFC 4287: changes of the records in a result. */
@Singleton
public class AtomFormat implements Format {

  private static final int MOST = 100;

  private final Changelog changes;

  AtomFormat(Changelog changes) {
    this.changes = changes;
  }

  @Override
  public String suffix() {
    return "atom";
  }

  @Override
  public String mediaType() {
    return "application/atom+xml";
  }

  @Override
  public String contentType() {
    return "application/atom+xml;charset=utf-8";
  }

  @Override
  public String description() {
    return "A feed of the newest " + MOST + " changes of the records that fit, newest first.";
  }

  /** Records have an id of their own dataset; other rows have not. */
  @Override
  public boolean fits(List<? extends Column<?>> columns) {
    return columns.stream().anyMatch(this::needs);
  }

  @Override
  public boolean needs(Column<?> column) {
    return column.name().equals(Columns.ID) && column.type().reference().isPresent();
  }

  @Override
  public void write(Result result, Set<String> on, OutputStream out) throws IOException {
    var ids = new HashSet<String>();
    result.rows().each(row -> ids.add(row.id()));
    Feed feed = feed(result.provenance());
    feed.setEntries(
        changes.newest(result.name(), ids, MOST).stream()
            .map(change -> entry(change, result))
            .toList());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try {
      new WireFeedOutput().output(feed, writer);
    } catch (FeedException e) {
      throw new IOException(e);
    }
    writer.flush();
  }

  private Feed feed(Provenance provenance) {
    var feed = new Feed("atom_1.0");
    feed.setId(provenance.canonical());
    feed.setTitle(provenance.title() + ": changes");
    feed.setUpdated(Date.from(provenance.releasedAt()));
    var author = new Person();
    author.setName("Khorgos");
    feed.setAuthors(List.of(author));
    feed.setRights(
        Stream.concat(Stream.of(provenance.licence()), provenance.attributions().stream())
            .collect(Collectors.joining("; ")));
    feed.setOtherLinks(List.of(link("self", mediaType(), provenance.canonical())));
    feed.setAlternateLinks(
        List.of(link("alternate", "application/json", provenance.canonical(""))));
    return feed;
  }

  private static Entry entry(Changelog.Entry change, Result result) {
    var entry = new Entry();
    entry.setId("urn:uuid:" + UUID.nameUUIDFromBytes(change.id().getBytes(StandardCharsets.UTF_8)));
    entry.setTitle(
        change.record()
            + ": "
            + (change.field() == null ? "" : change.field() + " ")
            + change.kind());
    entry.setUpdated(Date.from(change.releasedAt()));
    String href = result.provenance().url(result.path() + "/" + change.record());
    entry.setAlternateLinks(List.of(link("alternate", "application/json", href)));
    var content = new Content();
    content.setType(Content.TEXT);
    content.setValue(description(change));
    entry.setContents(List.of(content));
    return entry;
  }

  private static String description(Changelog.Entry change) {
    var text = new StringBuilder("Release " + change.release() + ".");
    if (change.field() != null) {
      text.append("\nBefore: ").append(change.before() == null ? "not stated" : change.before());
      text.append("\nAfter: ").append(change.after() == null ? "not stated" : change.after());
    }
    if (change.mergedInto() != null) {
      text.append("\nMerged into ").append(change.mergedInto()).append('.');
    }
    if (change.reason() != null) {
      text.append('\n').append(change.reason());
    }
    return text.toString();
  }

  private static Link link(String relation, String type, String href) {
    var link = new Link();
    link.setRel(relation);
    link.setType(type);
    link.setHref(href);
    return link;
  }
}
