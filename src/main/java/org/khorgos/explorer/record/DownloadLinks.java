package org.khorgos.explorer.record;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.khorgos.api.cite.CitationStyle;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.format.Formats;
import org.khorgos.query.columns.ListDefinition;

/** Links to a record and its suggested citation as files. */
@Singleton
class DownloadLinks {

  private final Formats formats;

  DownloadLinks(Formats formats) {
    this.formats = formats;
  }

  RecordView.Downloads of(ListDefinition<?> dataset, String id, PageLinks links) {
    return new RecordView.Downloads(formats(dataset, id, links), citations(dataset, id, links));
  }

  private List<Link> formats(ListDefinition<?> dataset, String id, PageLinks links) {
    Stream<Link> json = Stream.of(Link.to("json", links.to(dataset.path() + "/" + id)));
    return Stream.concat(
            json,
            formats.fitting(dataset.columns().shown()).stream()
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
