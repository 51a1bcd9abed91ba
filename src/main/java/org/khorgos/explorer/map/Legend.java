package org.khorgos.explorer.map;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Value;

/** Says what is on a map. */
record Legend(Countries countries, Messages messages, Links links) {

  List<MapView.Key> keys(Map<String, Part> parts) {
    return Arrays.stream(Part.values())
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

  String summary(List<Site> sites, Map<String, Part> parts) {
    String places =
        messages.say(
            "map_summary_places",
            sites.size(),
            sites.stream().map(Site::name).collect(Collectors.joining("; ")));
    String shaded =
        keys(parts).stream()
            .map(
                key ->
                    messages.say(
                        "map_summary_states",
                        key.label(),
                        key.states().stream().map(Value::text).collect(Collectors.joining(", "))))
            .collect(Collectors.joining(" "));
    return (places + " " + shaded).strip();
  }
}
