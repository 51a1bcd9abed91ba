package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Row;

/** Makes the maps of records. */
@Singleton
public class RecordMaps {

  private final Borders borders;
  private final InvolvedStates states;
  private final CountryNames countries;
  private final Messages messages;

  RecordMaps(Borders borders, InvolvedStates states, CountryNames countries, Messages messages) {
    this.borders = borders;
    this.states = states;
    this.countries = countries;
    this.messages = messages;
  }

  /**
   * The map of a record: of its places, or else of the land of its hosts. States alone, without a
   * host, have no map: it would show no more than their list.
   *
   * @param columns of the dataset
   */
  public Optional<MapView> of(Columns<?> columns, Row record, PageLinks links) {
    List<LocatedPlace> places =
        LocatedPlace.of(columns, record, new ValueRenderer(links, messages));
    List<LocatedPlace> shown = places.stream().filter(place -> borders.cover(place.at())).toList();
    List<String> beyond =
        places.stream().filter(place -> !shown.contains(place)).map(LocatedPlace::name).toList();
    Map<String, Involvement> parts =
        states.parts(columns.shown(), record, links.release().vocabularies());
    List<Point> onSheet =
        shown.stream().map(place -> borders.projection().project(place.at())).toList();
    List<Point> extent = shown.isEmpty() ? hosts(parts) : onSheet;
    if (extent.isEmpty()) {
      return beyond.isEmpty()
          ? Optional.empty()
          : Optional.of(new MapView(List.of(), List.of(), List.of(), beyond));
    }
    Viewport viewport = Viewport.around(extent);
    List<MapView.Place> numbered =
        IntStream.range(0, shown.size())
            .mapToObj(i -> shown.get(i).numbered(i + 1, viewport.put(onSheet.get(i))))
            .toList();
    var drawing = new MapDrawing(borders, countries, messages, links);
    return Optional.of(
        new MapView(
            List.of(drawing.draw(viewport, numbered, parts)),
            new MapLegend(countries, messages, links).keys(parts),
            numbered,
            beyond));
  }

  /** The land of the hosts, where others came to them. */
  private List<Point> hosts(Map<String, Involvement> parts) {
    return borders.lands().stream()
        .filter(land -> parts.size() > 1 && parts.get(land.id()) == Involvement.HOST)
        .flatMap(land -> land.hull().stream())
        .toList();
  }
}
