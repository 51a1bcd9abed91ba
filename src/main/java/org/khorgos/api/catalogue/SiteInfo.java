package org.khorgos.api.catalogue;

import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.format.Format;
import org.khorgos.format.Formats;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;

/** What catalogues say of the whole. */
@Singleton
class SiteInfo {

  static final String TITLE = "Khorgos";
  static final String DESCRIPTION =
      "The cited, queryable record of China's security, energy and trade ties with Central Asia,"
          + " with the actors in them and the articles that say so.";
  static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

  private final Lists lists;
  private final Formats formats;
  private final String publicUrl;

  SiteInfo(
      Lists lists, Formats formats, @ConfigProperty(name = "khorgos.public-url") String publicUrl) {
    this.lists = lists;
    this.formats = formats;
    this.publicUrl = publicUrl;
  }

  List<ListDefinition<?>> lists() {
    return lists.all();
  }

  /** The formats of a complete list, besides JSON, which comes in pages. */
  List<Format> formats(ListDefinition<?> list) {
    return formats.fitting(list.columns().shown());
  }

  /** Absolute URL of a path. */
  String url(String path) {
    return publicUrl + path;
  }
}
