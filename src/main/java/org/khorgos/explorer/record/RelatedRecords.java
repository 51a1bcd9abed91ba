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

  private final ReferringRecords referring;
  private final Messages messages;

  RelatedRecords(ReferringRecords referring, Messages messages) {
    this.referring = referring;
    this.messages = messages;
  }

  List<RecordView.Group> of(ListDefinition<?> dataset, String id, PageLinks links) {
    return referring.of(dataset, id, links.release().vocabularies()).stream()
        .map(relation -> group(relation, id, links))
        .toList();
  }

  private RecordView.Group group(ReferringRecords.Relation relation, String id, PageLinks links) {
    return new RecordView.Group(
        messages.label(relation.dataset()),
        messages.label(relation.filter()),
        relation.total(),
        links.table(relation.dataset(), Map.of(relation.filter(), id)),
        relation.records().stream()
            .limit(SHOWN)
            .map(record -> Link.to(record.name(), links.record(relation.dataset(), record.id())))
            .toList());
  }
}
