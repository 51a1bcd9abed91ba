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

  @Column String id;

  @Column int number;
  @Column String version;
  @Column String versionOrder;
  @Column String dataset;
  @Column String record;

  @Enumerated(EnumType.STRING)
  @Column
  ChangeKind kind;

  @Nullable String field;
  @Nullable String before;
  @Nullable String after;
  @Nullable String reason;
  @Nullable String mergedInto;

  /** Whether the record is no longer there. */
  boolean isGone() {
    return kind == ChangeKind.WITHDRAWN || kind == ChangeKind.MERGED;
  }

  /** For Hibernate. */
  protected Change() {}

  public Change(Release release, Difference difference) {
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
