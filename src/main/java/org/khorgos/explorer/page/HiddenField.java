package org.khorgos.explorer.page;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.khorgos.api.transport.ServedRelease;

/** A field that a form sends unseen, so that a parameter stays as it is. */
public record HiddenField(String name, String value) {

  /**
   * Fields for the parameters of a page, and for its release if the request named it.
   *
   * @param changed parameters that the form sets or drops
   */
  public static List<HiddenField> of(
      Map<String, String> parameters, Collection<String> changed, ServedRelease release) {
    var kept = new TreeMap<>(parameters);
    kept.keySet().removeAll(changed);
    if (release.pinned()) {
      kept.put("release", release.version());
    }
    return kept.entrySet().stream()
        .map(entry -> new HiddenField(entry.getKey(), entry.getValue()))
        .toList();
  }
}
