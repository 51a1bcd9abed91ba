package org.khorgos.record.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.execute.QueryEngine;
import org.khorgos.query.parse.Query;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.actor.ActorRepository;

/** Draws networks from the records that answer a question. */
@ApplicationScoped
class NetworkBuilder {

  private record Pair(String source, String target) {}

  private final QueryEngine engine;
  private final ActorRepository actors;

  NetworkBuilder(QueryEngine engine, ActorRepository actors) {
    this.engine = engine;
    this.actors = actors;
  }

  Network of(NetworkQuery query) {
    Set<String> kinds = query.kinds();
    Map<String, Network.Node> nodes = new TreeMap<>();
    Map<String, Set<String>> byRecord = new LinkedHashMap<>();
    for (List<@Nullable String> row :
        engine.values(
            query.records().toBuilder().everywhere().build(), TimelineRepository.involved())) {
      String kind = text(row, 2);
      if (kinds.isEmpty() || kinds.contains(kind)) {
        String id = text(row, 0);
        byRecord.computeIfAbsent(text(row, 4), record -> new HashSet<>()).add(id);
        nodes.merge(
            id,
            new Network.Node(id, text(row, 1), kind, row.get(3), 1),
            (known, more) ->
                new Network.Node(
                    known.id(), known.name(), known.kind(), known.country(), known.records() + 1));
      }
    }
    List<Network.Link> links = links(byRecord, query.minWeight());
    return new Network(
        nodes.values().stream()
            .sorted(
                Comparator.comparingLong(Network.Node::records)
                    .reversed()
                    .thenComparing(Network.Node::id))
            .toList(),
        links);
  }

  private List<Network.Link> links(Map<String, Set<String>> byRecord, long minWeight) {
    Set<Pair> sameSide = lineage();
    Map<Pair, Map<String, Long>> shared = new HashMap<>();
    byRecord.forEach(
        (record, ids) -> {
          String dataset = record.substring(0, record.indexOf('/'));
          for (Pair pair : pairs(ids)) {
            if (!sameSide.contains(pair)) {
              shared.computeIfAbsent(pair, known -> new TreeMap<>()).merge(dataset, 1L, Long::sum);
            }
          }
        });
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

  private static List<Pair> pairs(Set<String> ids) {
    List<String> sorted = ids.stream().sorted().toList();
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < sorted.size(); i++) {
      for (int j = i + 1; j < sorted.size(); j++) {
        pairs.add(new Pair(sorted.get(i), sorted.get(j)));
      }
    }
    return pairs;
  }

  /** A unit and the state it acts for do not meet each other. */
  private Set<Pair> lineage() {
    Query<Actor> all = Query.of(actors).build();
    var pairs = new HashSet<Pair>();
    for (List<@Nullable String> row : engine.values(all, ActorRepository.lineage())) {
      pairs.addAll(pairs(new HashSet<>(List.of(text(row, 0), text(row, 1)))));
    }
    return pairs;
  }

  private static String text(List<@Nullable String> row, int column) {
    return Objects.requireNonNull(row.get(column));
  }
}
