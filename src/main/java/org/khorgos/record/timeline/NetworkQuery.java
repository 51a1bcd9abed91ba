package org.khorgos.record.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.query.columns.CodeValue;
import org.khorgos.query.names.Vocabulary;
import org.khorgos.query.parse.InvalidQueryException;
import org.khorgos.query.parse.ParameterError;
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
  private static final int MOST = 1_000_000;

  /** Reads a question, and tells all that is wrong with it at once. */
  static NetworkQuery parse(String path, TimelineRepository timeline, ApiRequest request) {
    Map<String, List<String>> asked = new LinkedHashMap<>(request.parameters());
    List<ParameterError> errors = new ArrayList<>();
    Set<String> kinds = kinds(taken(asked, "actor_kind"), errors);
    long minWeight = minWeight(taken(asked, "min_weight"), errors);
    asked.putIfAbsent("dataset", List.of(DATASETS));
    Optional<Query<TimelineEntry>> records = Optional.empty();
    try {
      records =
          Optional.of(QueryParser.selection(timeline, asked, request.release().vocabularies()));
    } catch (InvalidQueryException bad) {
      bad.errors().stream().map(NetworkQuery::ofNetwork).forEach(errors::add);
    }
    if (!errors.isEmpty()) {
      throw new InvalidQueryException(errors);
    }
    var parameters = new TreeMap<>(records.orElseThrow().parameters());
    if (!kinds.isEmpty()) {
      parameters.put("actor_kind", String.join(",", kinds));
    }
    if (minWeight > 1) {
      parameters.put("min_weight", String.valueOf(minWeight));
    }
    return new NetworkQuery(records.orElseThrow(), kinds, minWeight, new Url(path, parameters));
  }

  /** What is wrong with the question to the timeline, told as of the network. */
  private static ParameterError ofNetwork(ParameterError error) {
    String detail = error.detail().replace("parameter of timeline", "parameter of the network");
    if (detail.equals(error.detail())) {
      return error;
    }
    List<String> allowed =
        Stream.concat(error.allowed().stream(), Stream.of("actor_kind", "min_weight"))
            .sorted()
            .toList();
    return new ParameterError(
        error.parameter(),
        error.value(),
        detail,
        allowed,
        Vocabulary.near(error.parameter(), allowed));
  }

  private static String taken(Map<String, List<String>> asked, String name) {
    @Nullable List<String> values = asked.remove(name);
    return values == null ? "" : String.join(",", values);
  }

  private static Set<String> kinds(String text, List<ParameterError> errors) {
    List<String> known = Arrays.stream(ActorKind.values()).map(CodeValue::code).sorted().toList();
    var kinds = new LinkedHashSet<String>();
    for (String kind : text.isEmpty() ? new String[0] : text.split(",", -1)) {
      if (known.contains(kind)) {
        kinds.add(kind);
      } else {
        errors.add(
            new ParameterError(
                "actor_kind", kind, "is not known", known, Vocabulary.near(kind, known)));
      }
    }
    return kinds;
  }

  private static long minWeight(String text, List<ParameterError> errors) {
    if (text.isEmpty()) {
      return 1;
    }
    if (text.matches("[1-9]\\d{0,5}")) {
      return Long.parseLong(text);
    }
    errors.add(
        ParameterError.of("min_weight", text, "must be a whole number from 1 to " + (MOST - 1)));
    return 1;
  }
}
