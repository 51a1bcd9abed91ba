package org.khorgos.record.timeline;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.parse.Parameters;
import org.khorgos.query.parse.Query;
import org.khorgos.query.parse.QueryParser;
import org.khorgos.query.parse.Url;
import org.khorgos.record.actor.ActorKind;

/**
 * Which network is to be drawn.
 *
 * @param records those in which actors may meet
 * @param kinds kinds of actors to show; all when it is empty
 * @param minWeight how many records two actors must share at least
 * @param url the canonical question
 */
record NetworkQuery(Query<TimelineEntry> records, Set<String> kinds, long minWeight, Url url) {

  private static final String DATASETS = "exercises,agreements";
  private static final int MOST = 999_999;
  private static final Map<String, ActorKind> KINDS =
      Arrays.stream(ActorKind.values())
          .collect(Collectors.toMap(CodeValue::code, Function.identity()));

  /**
   * Reads the parameters of a request.
   *
   * @throws org.khorgos.query.parse.InvalidQueryException with every error
   */
  static NetworkQuery parse(String path, TimelineRepository timeline, ApiRequest request) {
    var given = new LinkedHashMap<>(request.parameters());
    given.putIfAbsent("dataset", List.of(DATASETS));
    var parameters = new Parameters(given);
    List<ActorKind> kinds = parameters.someOf("actor_kind", "a kind of actor", KINDS);
    int minWeight = parameters.wholeNumber("min_weight", MOST).orElse(1);
    Query<TimelineEntry> records =
        QueryParser.selectionAlone(timeline, parameters, request.release().vocabularies());
    parameters.check("the network");
    var canonical = new TreeMap<>(records.parameters());
    Set<String> codes =
        kinds.stream().map(CodeValue::code).collect(Collectors.toCollection(LinkedHashSet::new));
    if (!kinds.isEmpty()) {
      canonical.put("actor_kind", String.join(",", codes));
    }
    if (minWeight > 1) {
      canonical.put("min_weight", String.valueOf(minWeight));
    }
    return new NetworkQuery(records, codes, minWeight, new Url(path, canonical));
  }
}
