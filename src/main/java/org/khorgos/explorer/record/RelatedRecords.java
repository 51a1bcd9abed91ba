package org.khorgos.explorer.record;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageLinks;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.execute.ReferringRecords;

/** The records that refer to a record, by how they do. */
@Singleton
class RelatedRecords {

  private static final int SHOWN = 12;

  private final ReferringRecords relations;
  private final Messages messages;

  RelatedRecords(ReferringRecords relations, Messages messages) {
    this.relations = relations;
    this.messages = messages;
  }

  List<RecordView.Group> of(ListDefinition<?> dataset, String id, PageLinks links) {
    return relations.of(dataset, id, links.release().vocabularies()).stream()
        .map(relation -> group(relation, links))
        .toList();
  }

  private RecordView.Group group(ReferringRecords.Relation relation, PageLinks links) {
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
  private static String href(ReferringRecords.Relation relation, PageLinks links) {
    String value = relation.href().substring(relation.href().indexOf('=') + 1);
    return links.table(relation.dataset(), Map.of(relation.filter(), value));
  }
}
