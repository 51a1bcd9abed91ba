package org.khorgos.explorer.chart;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.khorgos.explorer.page.DateText;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;

/** Labels for the values in a response, which are kept for the script that draws it. */
final class ResponseLabels {

  /** Parameters that decide which groups and pages there are, and not which records. */
  private static final List<String> NO_FILTERS = List.of("limit", "actor_kind", "min_weight");

  private final Map<String, String> names = new LinkedHashMap<>();
  private final Map<String, String> filters;
  private final PageLinks links;
  private final Messages messages;
  private final DateText dates;

  /**
   * Labels for a chart.
   *
   * @param parameters of the page
   */
  ResponseLabels(Map<String, String> parameters, PageLinks links, Messages messages) {
    this.filters = new TreeMap<>(parameters);
    filters.keySet().removeAll(NO_FILTERS);
    this.links = links;
    this.messages = messages;
    this.dates = new DateText(messages);
  }

  /** Labels of ids and codes so far. */
  Map<String, String> names() {
    return names;
  }

  /** A field as text; empty when there is none. */
  static String text(JsonNode object, String field) {
    return object.hasNonNull(field) ? object.path(field).asText() : "";
  }

  static Stream<JsonNode> items(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  String say(String key, Object... parts) {
    return messages.say(key, parts);
  }

  ChartTable.Heading heading(String key) {
    return new ChartTable.Heading(messages.say(key), false);
  }

  ChartTable.Heading numeric(String key) {
    return new ChartTable.Heading(messages.say(key), true);
  }

  /** A code as words. */
  String code(String code) {
    return code.isEmpty() ? "" : names.computeIfAbsent(code, messages::code);
  }

  String date(String edtf) {
    return edtf.isEmpty() ? messages.say("chart_no_period") : dates.say(edtf);
  }

  String number(JsonNode number) {
    return messages.say("number", number.decimalValue());
  }

  String label(String dataset, String id) {
    return names.computeIfAbsent(id, key -> links.release().vocabularies().ids(dataset).label(key));
  }

  /** A record with its name and link. */
  DisplayValue record(String dataset, String id) {
    return id.isEmpty()
        ? DisplayValue.plain(messages.say("chart_not_stated"))
        : new DisplayValue(label(dataset, id), links.record(dataset, id), "");
  }

  /** The link to a record. */
  String href(String dataset, String id) {
    return links.record(dataset, id);
  }

  /** A source with its id, which is short, and its title as a tooltip. */
  DisplayValue source(String id, String place) {
    return new DisplayValue(id + place, links.record("articles", id), label("articles", id));
  }

  /** A link to those records of the page that meet more filters. */
  String records(String dataset, Map<String, String> more) {
    return records(dataset, more, Map.of());
  }

  /**
   * The same where the dataset has other names for some filters.
   *
   * @param renamed names in the dataset, by those of the page
   */
  String records(String dataset, Map<String, String> more, Map<String, String> renamed) {
    var all = new TreeMap<String, String>();
    filters.forEach((name, value) -> all.put(renamed.getOrDefault(name, name), value));
    more.forEach(
        (name, value) ->
            all.merge(
                name, value, (known, added) -> name.endsWith("_all") ? both(known, added) : added));
    return links.table(dataset, all);
  }

  private static String both(String known, String added) {
    return Stream.of(known.split(","), added.split(","))
        .flatMap(Stream::of)
        .distinct()
        .collect(Collectors.joining(","));
  }
}
