package org.khorgos.query.parse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the next page starts: the sort values of the last row seen. It names a row, not a number of
 * rows, so it stays right while rows come and go.
 *
 * @param query a fingerprint of the query it belongs to
 * @param values the last row's value for each sort column, as text
 */
public record Cursor(String query, List<@Nullable String> values) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final TypeReference<List<@Nullable String>> TEXTS = new TypeReference<>() {};

  public String encode() {
    var texts = new ArrayList<@Nullable String>();
    texts.add(query);
    texts.addAll(values);
    try {
      return Base64.getUrlEncoder().withoutPadding().encodeToString(JSON.writeValueAsBytes(texts));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  static Optional<Cursor> decode(String text) {
    try {
      byte[] json = Base64.getUrlDecoder().decode(text.getBytes(StandardCharsets.US_ASCII));
      List<@Nullable String> texts = JSON.readValue(json, TEXTS);
      String query = texts == null || texts.isEmpty() ? null : texts.get(0);
      return query == null
          ? Optional.empty()
          : Optional.of(new Cursor(query, texts.subList(1, texts.size())));
    } catch (IllegalArgumentException | java.io.IOException notCursor) {
      return Optional.empty();
    }
  }
}
