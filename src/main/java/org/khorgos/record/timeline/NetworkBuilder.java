package org.khorgos.record.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord_;
import org.khorgos.query.aggregate.PairCounter;
import org.khorgos.query.columns.Path;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.actor.ActorRepository;
import org.khorgos.record.actor.Actor_;

/** Draws networks from the records that answer a question. */
@ApplicationScoped
class NetworkBuilder {

  /** Two ids; the source comes before the target. */
  private record Pair(String source, String target) {
    static Pair of(String one, String other) {
      return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
    }
  }

  /** Id, name, kind and country of an actor. */
  private static final List<Path> DESCRIBED =
      List.of(
          Path.of(CitedRecord_.id),
          Path.of(CitedRecord_.name),
          Path.of(Actor_.kind),
          Path.of(Actor_.country, CitedRecord_.id));

  private final QueryEngine engine;
  private final PairCounter counter;
  private final ActorRepository actors;

  NetworkBuilder(QueryEngine engine, PairCounter counter, ActorRepository actors) {
    this.engine = engine;
    this.counter = counter;
    this.actors = actors;
  }

  Network of(NetworkQuery query) {
    Query<TimelineEntry> records = query.records().toBuilder().everywhere().build();
    Map<String, Network.Node> nodes = nodes(records, query.kinds());
    return new Network(
        nodes.values().stream()
            .sorted(
                Comparator.comparingLong(Network.Node::records)
                    .reversed()
                    .thenComparing(Network.Node::id))
            .toList(),
        links(records, nodes.keySet(), query.minWeight()));
  }

  private Map<String, Network.Node> nodes(Query<TimelineEntry> records, Set<String> kinds) {
    Map<String, Network.Node> nodes = new TreeMap<>();
    for (PairCounter.Value actor :
        counter.values(records, TimelineRepository.involved(), Actor.class, DESCRIBED)) {
      List<@Nullable String> texts = actor.texts();
      String id = text(texts, 0);
      String kind = text(texts, 2);
      if (kinds.isEmpty() || kinds.contains(kind)) {
        nodes.put(id, new Network.Node(id, text(texts, 1), kind, texts.get(3), actor.records()));
      }
    }
    return nodes;
  }

  private List<Network.Link> links(Query<TimelineEntry> records, Set<String> ids, long minWeight) {
    Set<Pair> sameSide = lineage();
    Map<Pair, Map<String, Long>> shared = new HashMap<>();
    for (PairCounter.Pair met :
        counter.pairs(
            records,
            TimelineRepository.involved(),
            Actor.class,
            DESCRIBED.get(0),
            TimelineRepository.dataset())) {
      Pair pair = Pair.of(met.one(), met.other());
      if (ids.contains(met.one()) && ids.contains(met.other()) && !sameSide.contains(pair)) {
        shared.computeIfAbsent(pair, known -> new TreeMap<>()).put(met.group(), met.records());
      }
    }
    return shared.entrySet().stream()
        .map(
            entry ->
                new Network.Link(
                    entry.getKey().source(),
                    entry.getKey().target(),
                    entry.getValue().values().stream().mapToLong(Long::longValue).sum(),
                    entry.getValue()))
        .filter(link -> link.weight() >= minWeight)
        .sorted(
            Comparator.comparingLong(Network.Link::weight)
                .reversed()
                .thenComparing(Network.Link::source)
                .thenComparing(Network.Link::target))
        .toList();
  }

  /** A unit and the state it acts for do not meet each other. */
  private Set<Pair> lineage() {
    Query<Actor> all = Query.of(actors).build();
    var pairs = new HashSet<Pair>();
    for (List<@Nullable String> row : engine.values(all, ActorRepository.lineage())) {
      String unit = text(row, 0);
      String whole = text(row, 1);
      pairs.add(Pair.of(unit, whole));
    }
    return pairs;
  }

  private static String text(List<@Nullable String> row, int column) {
    return Objects.requireNonNull(row.get(column));
  }
}
