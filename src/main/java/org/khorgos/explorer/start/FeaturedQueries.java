package org.khorgos.explorer.start;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;

/** Queries that the start page suggests, read from a file of the application. */
@Singleton
class FeaturedQueries {

  private static final String FILE = "/explorer/featured-queries.json";
  private static final TypeReference<List<FeaturedQuery>> QUERIES = new TypeReference<>() {};

  /**
   * A query.
   *
   * @param message key of its text in the messages
   * @param parameters as the list of the dataset takes them
   */
  record FeaturedQuery(String message, String dataset, Map<String, String> parameters) {}

  private final List<FeaturedQuery> queries;
  private final Messages messages;

  FeaturedQueries(ObjectMapper json, Messages messages) {
    this.messages = messages;
    try (InputStream file =
        Objects.requireNonNull(FeaturedQueries.class.getResourceAsStream(FILE))) {
      queries = json.readValue(file, QUERIES);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Link> links(PageLinks links) {
    return queries.stream()
        .map(
            query ->
                Link.to(
                    messages.say(query.message()),
                    links.table(query.dataset(), new TreeMap<>(query.parameters()))))
        .toList();
  }
}
