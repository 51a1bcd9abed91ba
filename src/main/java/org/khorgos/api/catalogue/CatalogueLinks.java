package org.khorgos.api.catalogue;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.format.Format;
import org.khorgos.query.columns.ListDefinition;

/** What there is, for all who describe it. */
@Singleton
class CatalogueLinks {

  static final String TITLE = "Khorgos";
  static final String DESCRIPTION =
      "The cited, queryable record of China's security, energy and trade ties with Central Asia,"
          + " with the actors in them and the articles that say so.";
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final List<ListDefinition<?>> datasets;
  private final List<Format> formats;
  private final String publicUrl;

  CatalogueLinks(
      @All List<ListDefinition<?>> datasets,
      @All List<Format> formats,
      @ConfigProperty(name = "khorgos.public-url") String publicUrl) {
    this.datasets = datasets.stream().sorted(Comparator.comparing(ListDefinition::name)).toList();
    this.formats = formats.stream().sorted(Comparator.comparing(Format::suffix)).toList();
    this.publicUrl = publicUrl;
  }

  List<ListDefinition<?>> datasets() {
    return datasets;
  }

  /** The formats in which a whole list can be had, but for JSON, which comes in pages. */
  List<Format> formats(ListDefinition<?> dataset) {
    return formats.stream().filter(format -> format.fits(dataset.columns().shown())).toList();
  }

  /** Absolute URL of a path. */
  String url(String path) {
    return publicUrl + path;
  }
}
