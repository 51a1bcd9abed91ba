package org.khorgos.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a release brought to one record, or to one field of it. */
@Entity
@Immutable
public class Change {

  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  @Nullable Long key;

  @Column public String id;

  @Column public int number;
  @Column public String version;
  @Column public String versionOrder;
  @Column public String dataset;
  @Column public String record;

  @Enumerated(EnumType.STRING)
  @Column
  public ChangeKind kind;

  public @Nullable String field;
  public @Nullable String before;
  public @Nullable String after;
  public @Nullable String reason;
  public @Nullable String mergedInto;

  /** Whether the record is no longer there. */
  public boolean isGone() {
    return kind == ChangeKind.WITHDRAWN || kind == ChangeKind.MERGED;
  }

  /** For Hibernate. */
  protected Change() {}

  public Change(Release release, RecordDifference difference) {
    number = release.number();
    version = release.version();
    versionOrder = release.order();
    dataset = difference.dataset();
    record = difference.record();
    kind = difference.kind();
    field = difference.field();
    before = difference.before();
    after = difference.after();
    reason = difference.reason();
    mergedInto = difference.mergedInto();
    id = version + "/" + dataset + "/" + record + (field == null ? "" : "/" + field);
  }
}
