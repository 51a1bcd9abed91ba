package org.khorgos.curation.editor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.khorgos.release.ChangeKind;
import org.khorgos.release.RecordDifference;

/** A difference in a few lines; for a list, only the items added and removed. */
record DifferenceText(RecordDifference difference) {

  private static final int LONG = 100;
  private static final ObjectMapper JSON = new ObjectMapper();

  List<String> lines() {
    String record = "  " + difference.dataset() + "/" + difference.record();
    if (difference.kind() != ChangeKind.CHANGED) {
      String reason = difference.reason() == null ? "" : ": " + difference.reason();
      return List.of(record + " " + difference.kind().code() + reason);
    }
    String field = record + " " + difference.field();
    String before = difference.before();
    String after = difference.after();
    return isList(before) && isList(after)
        ? listed(field, items(before), items(after))
        : List.of(field + " " + shortened(before) + " -> " + shortened(after));
  }

  private static boolean isList(@Nullable String value) {
    return value != null && value.startsWith("[");
  }

  private static List<String> listed(String field, List<String> before, List<String> after) {
    var lines = new ArrayList<String>();
    before.stream()
        .filter(item -> !after.contains(item))
        .forEach(item -> lines.add(field + " - " + item));
    after.stream()
        .filter(item -> !before.contains(item))
        .forEach(item -> lines.add(field + " + " + item));
    return lines.isEmpty() ? List.of(field + " in another order") : lines;
  }

  private static List<String> items(@Nullable String list) {
    try {
      return StreamSupport.stream(JSON.readTree(list).spliterator(), false)
          .map(DifferenceText::item)
          .toList();
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An item as an editor writes it, without keys that have no value. */
  private static String item(JsonNode item) {
    return item.isObject()
        ? item.properties().stream()
            .filter(key -> !key.getValue().isNull())
            .map(DifferenceText::pair)
            .collect(Collectors.joining(", ", "{", "}"))
        : item.asText();
  }

  private static String pair(Map.Entry<String, JsonNode> key) {
    return key.getKey() + ": " + key.getValue().asText();
  }

  private static String shortened(@Nullable String value) {
    String text = Objects.requireNonNullElse(value, "nothing");
    return text.length() > LONG ? text.substring(0, LONG) + "…" : text;
  }
}
