package org.khorgos.record.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.Reading;
import org.khorgos.evidence.ResolvedSource;

/** A place in a source that states a reading, with the reading and its record. */
@Entity
@Immutable
@Table(name = "evidence")
public class EvidenceEntry {

  @Id
  @Column(name = "id")
  String key;

  @Column(insertable = false, updatable = false)
  String id;

  @Column String dataset;
  @Column String record;
  @Column String recordName;

  @Enumerated(EnumType.STRING)
  @Column
  Certainty certainty;

  @Embedded Reading stated;
  @Embedded ResolvedSource source;
}
