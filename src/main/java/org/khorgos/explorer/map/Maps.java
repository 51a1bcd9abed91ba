package org.khorgos.explorer.map;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Written;
import org.khorgos.query.Column;

/** Makes the maps of records. */
@Singleton
public class Maps {

  /** Kilometres from side to side that a map shows at least: a place and the states around it. */
  private static final double AROUND = 2200;

  private final Borders borders;
  private final States states;
  private final Messages messages;

  Maps(Borders borders, States states, Messages messages) {
    this.borders = borders;
    this.states = states;
    this.messages = messages;
  }

  /**
   * The map of a record; none where neither a place nor the parts of two states are known.
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
    List<Degrees> extent = shown.isEmpty() ? ground(parts) : shown.stream().map(Site::at).toList();
    boolean tellsNothing = shown.isEmpty() && parts.size() < 2;
    return tellsNothing || extent.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Drawing(borders, states, messages, links, Sheet.of(extent, AROUND))
                .of(shown, beyond, parts));
  }

  /** The land of some states, as far as it is known. */
  private List<Degrees> ground(Map<String, Part> parts) {
    return borders.areas().stream()
        .filter(area -> parts.containsKey(area.iso3()))
        .flatMap(area -> area.polygons().stream())
        .flatMap(rings -> rings.get(0).stream())
        .filter(borders.frame()::holds)
        .toList();
  }
}
