package org.khorgos.curation.file;

import org.khorgos.curation.form.TextForm;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.Reservation;

/** Reads the keys that all datasets share. */
final class RecordReader {

  private final Dataset<?> dataset;

  RecordReader(Dataset<?> dataset) {
    this.dataset = dataset;
  }

  void read(Entry entry, CitedRecord record) {
    String id =
        entry.text(
            "id", TextForm.ID, "must be lower-case words of a to z and 0 to 9, joined by hyphens");
    if (isPath(id)) {
      entry.error("id", "is the name of a table below the dataset: choose another");
    }
    record.describe(
        id,
        entry.text("name"),
        dataset.isDated() ? entry.maybeDate("date") : null,
        entry.code("certainty", Certainty.class, Certainty.STATED),
        entry.maybeCode("reservation", Reservation.class),
        entry.maybeText("note"));
  }

  /** Whether the address of the record would be that of a list within records, or of groups. */
  private boolean isPath(String id) {
    return dataset.aggregatePath().equals(dataset.path() + "/" + id)
        || dataset.columns().find(id).filter(column -> !column.isSingle()).isPresent();
  }
}
