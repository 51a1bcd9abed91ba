package org.khorgos.explorer.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.DisplayValue;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;

/** Says what is on a map. */
record MapLegend(CountryNames countries, Messages messages, PageLinks links) {

  List<MapView.Key> keys(Map<String, Involvement> parts) {
    return Arrays.stream(Involvement.values())
        .filter(parts::containsValue)
        .map(
            part ->
                new MapView.Key(
                    part.code(),
                    messages.say("map_" + part.code()),
                    parts.entrySet().stream()
                        .filter(entry -> entry.getValue() == part)
                        .map(entry -> countries.named(entry.getKey(), links))
                        .toList()))
        .toList();
  }

  String summary(List<MapView.Place> places, Map<String, Involvement> parts) {
    String named =
        messages.say(
            "map_summary_places",
            places.size(),
            places.stream().map(MapView.Place::name).collect(Collectors.joining("; ")));
    String shaded =
        keys(parts).stream()
            .map(
                key ->
                    messages.say(
                        "map_summary_states",
                        key.label(),
                        key.states().stream()
                            .map(DisplayValue::text)
                            .collect(Collectors.joining(", "))))
            .collect(Collectors.joining(" "));
    return (named + " " + shaded).strip();
  }
}
