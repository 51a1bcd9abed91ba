package org.khorgos.query.sql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A list that the database has made, as JSON. */
public final class JsonArray {

  private static final JsonFactory JSON = new JsonFactory();

  /** Reads the item that a parser has come to. */
  public interface Item {
    @Nullable Object read(JsonParser json) throws IOException;
  }

  private JsonArray() {}

  /** Its items; none of null, which is what the database makes of no rows. */
  public static List<@Nullable Object> read(@Nullable String array, Item item) throws IOException {
    var items = new ArrayList<@Nullable Object>();
    if (array != null) {
      try (JsonParser json = JSON.createParser(array)) {
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          items.add(item.read(json));
        }
      }
    }
    return items;
  }
}
