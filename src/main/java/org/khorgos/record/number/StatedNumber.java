package org.khorgos.record.number;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.ReadingSource;
import org.khorgos.evidence.Relation;
import org.khorgos.record.actor.Actor;

/** A number that a source states, with its record. */
@Entity
@Immutable
@Table(name = "number")
public class StatedNumber {

  @Id @Nullable Long key;

  @Column String id;
  @Column String dataset;
  @Column String record;
  @Column String recordName;
  @Column String field;
  @Nullable String item;
  @Nullable Integer itemPosition;
  @Column BigDecimal value;

  @Enumerated(EnumType.STRING)
  @Nullable Qualifier qualifier;

  @Nullable String unit;
  @Nullable String currency;

  @Enumerated(EnumType.STRING)
  @Column
  Relation relation;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attributed_to_key")
  @Nullable Actor attributedTo;

  @Embedded @Nullable PartialDate date;

  @Enumerated(EnumType.STRING)
  @Column
  Certainty certainty;

  @ManyToMany
  @Immutable
  @JoinTable(
      name = "number_actor",
      joinColumns = @JoinColumn(name = "number_key"),
      inverseJoinColumns = @JoinColumn(name = "actor_key"))
  Set<Actor> actors = new HashSet<>();

  @ElementCollection
  @Immutable
  @CollectionTable(name = "number_source", joinColumns = @JoinColumn(name = "number_key"))
  @OrderColumn(name = "position")
  List<ReadingSource> sources = new ArrayList<>();
}
