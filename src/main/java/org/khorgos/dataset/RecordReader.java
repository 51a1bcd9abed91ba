package org.khorgos.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Alternative;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.Citation;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.Reservation;
import org.khorgos.evidence.Source;
import org.khorgos.evidence.SourcePart;
import org.khorgos.evidence.Stance;
import org.khorgos.query.Column;

/** Reads what every entry has: identity, certainty, citations, alternatives. */
final class RecordReader {

  private final Dataset<?> dataset;
  private final List<String> fields;

  RecordReader(Dataset<?> dataset) {
    this.dataset = dataset;
    this.fields = dataset.columns().shown().stream().map(Column::name).toList();
  }

  void read(Entry entry, CitedRecord record) {
    String id = entry.text("id");
    if (!id.isEmpty() && !id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
      entry.fault("id", "must be lower-case words of a to z and 0 to 9, joined by hyphens");
    }
    record.describe(
        id,
        entry.text("name"),
        dataset.isDated() ? entry.maybeDate("date") : null,
        entry.code("certainty", Certainty.class, Certainty.STATED),
        entry.maybeCode("reservation", Reservation.class),
        entry.maybeText("note"));
  }

  void readEvidence(Entry entry, CitedRecord record) {
    entry.entries("citations").forEach(citation -> record.cite(citation(citation, null)));
    if (!record.isCited()) {
      entry.fault("citations", "is missing: a record without a citation is none");
    }
    for (Entry alternative : entry.entries("alternatives")) {
      String field = field(alternative).orElse("");
      int position =
          record.add(
              new Alternative(field, alternative.text("value"), alternative.maybeText("note")));
      List<Entry> citations = alternative.entries("citations");
      if (citations.isEmpty()) {
        alternative.fault("citations", "is missing: an alternative needs its own");
      }
      citations.forEach(citation -> record.cite(citation(citation, position)));
    }
  }

  private Citation citation(Entry entry, @Nullable Integer alternative) {
    @Nullable Source source = entry.reference("article", Source.class);
    @Nullable Integer paragraph = entry.maybeInteger("paragraph");
    SourcePart part = entry.code("part", SourcePart.class, SourcePart.BODY);
    @Nullable String section = null;
    if ((part == SourcePart.BODY) != (paragraph != null)) {
      entry.fault("paragraph", "or a part outside the body must be given, one of the two");
    } else if (paragraph != null && source != null) {
      section = source.section(paragraph).orElse(null);
      int last = source.paragraphs().orElse(Integer.MAX_VALUE);
      if (paragraph < 1 || paragraph > last) {
        entry.fault(
            "paragraph",
            "is not in the body of "
                + entry.text("article")
                + ", which has "
                + last
                + " paragraphs");
      }
    }
    return new Citation(
        entry.text("article"),
        section,
        paragraph,
        part,
        entry.maybeText("entry"),
        field(entry).orElse(null),
        entry.code("stance", Stance.class, Stance.SUPPORTS),
        alternative);
  }

  private Optional<String> field(Entry entry) {
    Optional<String> field = Optional.ofNullable(entry.maybeText("field"));
    if (field.isPresent() && !fields.contains(field.get())) {
      entry.fault("field", "is not a field of " + dataset.name() + ": " + field.get());
    }
    return field;
  }
}
