package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Written;
import org.khorgos.query.columns.Column;

/** Makes the maps of records. */
@Singleton
public class Maps {

  /** Kilometres from side to side that a map shows at least: a place and the states around it. */
  private static final double AROUND = 2400;

  private final Borders borders;
  private final States states;
  private final Countries countries;
  private final Messages messages;

  Maps(Borders borders, States states, Countries countries, Messages messages) {
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
      List<? extends Column<?>> columns, Map<String, Object> record, Links links) {
    List<Site> sites = Site.of(columns, record, new Written(links, messages));
    List<Site> shown = sites.stream().filter(site -> borders.frame().holds(site.at())).toList();
    List<String> beyond =
        sites.stream().filter(site -> !shown.contains(site)).map(Site::name).toList();
    Map<String, Part> parts = states.parts(columns, record, links.edition().vocabularies());
    List<Degrees> extent = shown.isEmpty() ? hosts(parts) : shown.stream().map(Site::at).toList();
    if (extent.isEmpty()) {
      return Optional.of(MapView.none(beyond)).filter(none -> !beyond.isEmpty());
    }
    Sheet sheet = Sheet.of(extent, AROUND);
    return Optional.of(
        new Drawing(borders, countries, messages, links, sheet).of(shown, beyond, parts));
  }

  /** The land of the hosts, where others came to them. */
  private List<Degrees> hosts(Map<String, Part> parts) {
    if (parts.size() < 2) {
      return List.of();
    }
    return borders.areas().stream()
        .filter(area -> parts.get(area.iso3()) == Part.HOST)
        .flatMap(area -> area.polygons().stream())
        .flatMap(rings -> rings.get(0).stream())
        .filter(borders.frame()::holds)
        .toList();
  }
}
