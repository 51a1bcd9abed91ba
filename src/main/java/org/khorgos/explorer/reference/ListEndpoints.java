package org.khorgos.explorer.reference;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.khorgos.api.contract.ListOperation;
import org.khorgos.api.rest.DerivedTable;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Lists;

/** The endpoints of lists, each with its place in Swagger UI. */
@Singleton
class ListEndpoints {

  private final PageFrames frames;
  private final List<DerivedTable> tables;
  private final Lists lists;

  ListEndpoints(PageFrames frames, @All List<DerivedTable> tables, Lists lists) {
    this.frames = frames;
    this.lists = lists;
    this.tables = tables;
  }

  /** An endpoint. */
  record Endpoint(String summary, String path, String href) {}

  List<Endpoint> of(ListDefinition<?> list) {
    return operations(list)
        .map(
            operation ->
                new Endpoint(
                    operation.summary(), operation.path(), ReferenceLinks.operation(operation)))
        .toList();
  }

  /** Where Swagger UI shows an operation; empty for operations that belong to no list. */
  Optional<String> href(String operationId) {
    return frames.lists().stream()
        .flatMap(this::operations)
        .filter(operation -> operation.id().equals(operationId))
        .map(ReferenceLinks::operation)
        .findFirst();
  }

  private Stream<ListOperation> operations(ListDefinition<?> list) {
    return ListOperation.of(list, tables, lists.items()).stream();
  }
}
