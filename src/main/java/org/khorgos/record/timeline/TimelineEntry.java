package org.khorgos.record.timeline;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.Certainty;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Reading;
import org.khorgos.record.actor.Actor;

/** A record of any dataset, with its date, if it has one. */
@Entity
@Immutable
@Table(name = "timeline")
public class TimelineEntry {

  @Id @Nullable Long key;

  @Column String id;
  @Column String dataset;
  @Column String record;
  @Column String name;
  @Embedded @Nullable PartialDate date;

  @Enumerated(EnumType.STRING)
  @Column
  Certainty certainty;

  @Column boolean disputed;
  @Nullable String hint;

  /** The words of its texts. */
  @Column(columnDefinition = "tsvector")
  @Nullable String search;

  @ManyToMany
  @Immutable
  @JoinTable(
      name = "involvement",
      joinColumns = @JoinColumn(name = "record_key"),
      inverseJoinColumns = @JoinColumn(name = "actor_key"))
  Set<Actor> actors = new HashSet<>();

  @ElementCollection
  @Immutable
  @CollectionTable(name = "reading", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<Reading> readings = new ArrayList<>();

  @ElementCollection
  @Immutable
  @CollectionTable(name = "cited_article", joinColumns = @JoinColumn(name = "record_key"))
  @Column(name = "article")
  Set<String> articles = new HashSet<>();
}
