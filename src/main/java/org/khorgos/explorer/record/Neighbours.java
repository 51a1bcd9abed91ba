package org.khorgos.explorer.record;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.query.columns.Queryable;
import org.khorgos.query.execute.Relations;

/** The records that refer to a record, by how they do. */
@Singleton
class Neighbours {

  private static final int SHOWN = 12;

  private final Relations relations;
  private final Messages messages;

  Neighbours(Relations relations, Messages messages) {
    this.relations = relations;
    this.messages = messages;
  }

  List<RecordView.Group> of(Queryable<?> dataset, String id, Links links) {
    return relations.of(dataset, id, links.edition().vocabularies()).stream()
        .map(relation -> group(relation, links))
        .toList();
  }

  private RecordView.Group group(Relations.Relation relation, Links links) {
    return new RecordView.Group(
        messages.label(relation.dataset()),
        messages.label(relation.filter()),
        relation.total(),
        href(relation, links),
        relation.records().stream()
            .limit(SHOWN)
            .map(record -> Link.to(record.name(), links.record(relation.dataset(), record.id())))
            .toList());
  }

  /** The question that finds them all has one parameter. */
  private static String href(Relations.Relation relation, Links links) {
    String value = relation.href().substring(relation.href().indexOf('=') + 1);
    return links.table(relation.dataset(), Map.of(relation.filter(), value));
  }
}
