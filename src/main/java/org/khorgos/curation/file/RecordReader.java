package org.khorgos.curation.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khorgos.curation.form.Bounds;
import org.khorgos.curation.form.TextForm;
import org.khorgos.evidence.Alternative;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.Citation;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.Reservation;
import org.khorgos.evidence.Source;
import org.khorgos.evidence.SourcePart;
import org.khorgos.evidence.Stance;
import org.khorgos.query.columns.Column;

/** Reads the keys that all datasets share: identity, certainty, citations, alternatives. */
final class RecordReader {

  private final Dataset<?> dataset;
  private final List<String> fields;

  RecordReader(Dataset<?> dataset) {
    this.dataset = dataset;
    this.fields = dataset.columns().shown().stream().map(Column::name).toList();
  }

  void read(Entry entry, CitedRecord record) {
    String id =
        entry.text(
            "id", TextForm.ID, "must be lower-case words of a to z and 0 to 9, joined by hyphens");
    record.describe(
        id,
        entry.text("name"),
        dataset.isDated() ? entry.maybeDate("date") : null,
        entry.code("certainty", Certainty.class, Certainty.STATED),
        entry.maybeCode("reservation", Reservation.class),
        entry.maybeText("note"));
  }

  void readEvidence(Entry entry, CitedRecord record) {
    entry.someEntries("citations").forEach(citation -> record.cite(citation(citation, null)));
    for (Entry alternative : entry.entries("alternatives")) {
      String field = alternative.name("field", what(), fields);
      int position =
          record.add(
              new Alternative(field, alternative.text("value"), alternative.maybeText("note")));
      alternative
          .someEntries("citations")
          .forEach(citation -> record.cite(citation(citation, position)));
    }
  }

  private Citation citation(Entry entry, @Nullable Integer alternative) {
    Source source = entry.reference("article", Source.class);
    Integer paragraph = entry.maybeInteger("paragraph", Bounds.FROM_ONE);
    SourcePart part = entry.code("part", SourcePart.class, SourcePart.BODY);
    String row = entry.maybeText("entry");
    if (row != null && part != SourcePart.TABLE) {
      entry.error("entry", "is a row of a table: it needs part: table");
    }
    return new Citation(
        entry.text("article"),
        section(entry, source, paragraph, part),
        paragraph,
        part,
        row,
        entry.maybeName("field", what(), fields),
        entry.code("stance", Stance.class, Stance.SUPPORTS),
        alternative);
  }

  private static @Nullable String section(
      Entry entry, @Nullable Source source, @Nullable Integer paragraph, SourcePart part) {
    if (part == SourcePart.BODY && !entry.has("paragraph")) {
      entry.error("paragraph", "is missing: say which one, or which part outside the body");
    } else if (part != SourcePart.BODY && paragraph != null) {
      entry.error("paragraph", "and a part outside the body cannot both be cited; drop one");
    }
    if (source == null || paragraph == null) {
      return null;
    }
    int last = source.paragraphs().orElse(Integer.MAX_VALUE);
    if (paragraph > last) {
      entry.error(
          "paragraph",
          "is not in the body of " + entry.text("article") + ", which has " + last + " paragraphs");
    }
    return source.section(paragraph).orElse(null);
  }

  private String what() {
    return "field of " + dataset.name();
  }
}
