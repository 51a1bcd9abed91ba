package org.khorgos.query.execute;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.khorgos.query.columns.Filter;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;
import org.khorgos.query.columns.Path;
import org.khorgos.query.names.Vocabularies;
import org.khorgos.query.parse.Query;

/** The records of all datasets that refer to a record: whatever a filter finds by its id. */
@ApplicationScoped
public class ReferringRecords {

  private final QueryEngine engine;
  private final Lists lists;

  /** Records that refer to a record in one way. */
  @Schema(name = "Relation", description = "Records that refer to this one in one way")
  public record Relation(
      @Schema(required = true, description = "Dataset of the records", examples = "exercises")
          String dataset,
      @Schema(
              required = true,
              description = "Filter of that dataset by which they are found",
              examples = "participant")
          @JsonProperty("by")
          String filter,
      @Schema(required = true, description = "How many there are") long total,
      @Schema(
              required = true,
              description = "The question that finds them all",
              examples = "/v1/exercises?participant=china")
          String href,
      @Schema(required = true, description = "The first of them, 100 at most")
          List<Link> records) {}

  /** A record that refers to another. */
  @Schema(name = "RecordLink", description = "A record, by id and name")
  public record Link(
      @Schema(required = true, examples = "tien-shan-2006") String id,
      @Schema(required = true, examples = "Tien-Shan 2006") String name,
      @Schema(required = true, examples = "/v1/exercises/tien-shan-2006") String href) {}

  ReferringRecords(QueryEngine engine, Lists lists) {
    this.engine = engine;
    this.lists = lists;
  }

  /** Every way in which records refer to this one, those without any left out. */
  public List<Relation> of(ListDefinition<?> dataset, String id, Vocabularies vocabularies) {
    var relations = new ArrayList<Relation>();
    for (ListDefinition<?> other : lists.datasets()) {
      addAll(other, dataset, id, vocabularies, relations);
    }
    return relations;
  }

  private <E> void addAll(
      ListDefinition<E> other,
      ListDefinition<?> dataset,
      String id,
      Vocabularies vocabularies,
      List<Relation> into) {
    Set<List<Path>> given = new HashSet<>();
    for (Filter filter : other.columns().filters()) {
      boolean refers =
          filter
              .type()
              .reference()
              .filter(reference -> reference.dataset().equals(dataset.name()))
              .isPresent();
      if (refers
          && !filter.paired()
          && !filter.isIndirect()
          && !isSumOf(given, filter)
          && !filter.name().equals("id")
          && given.add(filter.targets())) {
        Relation relation = relation(other, filter, id, vocabularies);
        if (relation.total() > 0) {
          into.add(relation);
        }
      }
    }
  }

  /** Whether filters before it look at each of its places. */
  private static boolean isSumOf(Set<List<Path>> given, Filter filter) {
    return filter.targets().size() > 1
        && filter.targets().stream().allMatch(target -> given.contains(List.of(target)));
  }

  private <E> Relation relation(
      ListDefinition<E> other, Filter filter, String id, Vocabularies vocabularies) {
    Query<E> query =
        Query.of(other)
            .where(filter, id)
            .showingOnly(Set.of("name"))
            .labelledBy(vocabularies)
            .build();
    Page page = engine.page(query);
    List<Link> links =
        page.rows().stream()
            .<Link>map(row -> new Link(row.id(), row.text("name"), other.path() + "/" + row.id()))
            .toList();
    return new Relation(
        other.name(),
        filter.name(),
        page.total(),
        other.path() + "?" + filter.name() + "=" + id,
        links);
  }
}
