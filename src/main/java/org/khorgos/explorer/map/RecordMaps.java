package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.explorer.page.ValueRenderer;
import org.khorgos.query.columns.Column;

/** Makes the maps of records. */
@Singleton
public class RecordMaps {

  /** Kilometres from side to side that a map shows at least: a place and the states around it. */
  private static final double AROUND = 2400;

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
   * The map of a record: of its places, or else of the state on whose ground it was. That states
   * had a part in something is no place; a map of them would tell no more than their list.
   *
   * @param columns of the dataset
   */
  public Optional<MapView> of(
      List<? extends Column<?>> columns, Map<String, Object> record, PageLinks links) {
    List<LocatedPlace> sites = LocatedPlace.of(columns, record, new ValueRenderer(links, messages));
    List<LocatedPlace> shown =
        sites.stream().filter(site -> borders.frame().holds(site.at())).toList();
    List<String> beyond =
        sites.stream().filter(site -> !shown.contains(site)).map(LocatedPlace::name).toList();
    Map<String, Involvement> parts = states.parts(columns, record, links.release().vocabularies());
    List<Coordinates> extent =
        shown.isEmpty() ? hosts(parts) : shown.stream().map(LocatedPlace::at).toList();
    if (extent.isEmpty()) {
      return Optional.of(MapView.none(beyond)).filter(none -> !beyond.isEmpty());
    }
    Viewport sheet = Viewport.of(extent, AROUND);
    return Optional.of(
        new MapDrawing(borders, countries, messages, links, sheet).of(shown, beyond, parts));
  }

  /** The land of the hosts, where others came to them. */
  private List<Coordinates> hosts(Map<String, Involvement> parts) {
    if (parts.size() < 2) {
      return List.of();
    }
    return borders.areas().stream()
        .filter(area -> parts.get(area.iso3()) == Involvement.HOST)
        .flatMap(area -> area.polygons().stream())
        .flatMap(rings -> rings.get(0).stream())
        .filter(borders.frame()::holds)
        .toList();
  }
}
