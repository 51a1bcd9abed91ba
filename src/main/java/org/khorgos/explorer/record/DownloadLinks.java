package org.khorgos.explorer.record;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.format.Format;
import org.khorgos.query.columns.ListDefinition;

/** Links to a record and its suggested citation as files. */
@Singleton
class DownloadLinks {

  private final List<Format> formats;

  DownloadLinks(@All List<Format> formats) {
    this.formats = formats.stream().sorted(Comparator.comparing(Format::suffix)).toList();
  }

  RecordView.Downloads of(ListDefinition<?> dataset, String id, PageLinks links) {
    return new RecordView.Downloads(
        formats(dataset, id, links), citations(dataset, id, links));
  }

  private List<Link> formats(ListDefinition<?> dataset, String id, PageLinks links) {
    Stream<Link> json = Stream.of(Link.to("json", links.to(dataset.path() + "/" + id)));
    return Stream.concat(
            json,
            formats.stream()
                .filter(format -> format.fits(dataset.columns().shown()))
                .map(
                    format ->
                        Link.to(
                            format.suffix(),
                            links.to(dataset.path() + "." + format.suffix(), Map.of("id", id)))))
        .toList();
  }

  private static List<Link> citations(ListDefinition<?> dataset, String id, PageLinks links) {
    return Arrays.stream(CitationStyle.values())
        .map(
            style ->
                Link.to(
                    style.code(),
                    links.to(dataset.path() + "/" + id, Map.of("cite", style.code()))))
        .toList();
  }
}
