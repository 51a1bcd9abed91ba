package org.khorgos.actor;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;

/** Somebody who acts. */
@Entity
@DiscriminatorValue("actors")
public class Actor extends CitedRecord {

  @Enumerated(EnumType.STRING)
  @Column
  ActorKind kind;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "part_of_key")
  @Nullable Actor partOf;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "country_key")
  @Nullable Actor country;

  @Nullable String iso2;
  @Nullable String iso3;

  @ElementCollection
  @CollectionTable(name = "actor_alias", joinColumns = @JoinColumn(name = "actor_key"))
  @OrderColumn(name = "position")
  List<Alias> aliases = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "actor_office", joinColumns = @JoinColumn(name = "actor_key"))
  @OrderColumn(name = "position")
  List<Office> offices = new ArrayList<>();

  /** Whom it counts as, itself included; derived by the load. */
  @ManyToMany
  @Immutable
  @JoinTable(
      name = "actor_lineage",
      joinColumns = @JoinColumn(name = "actor_key"),
      inverseJoinColumns = @JoinColumn(name = "ancestor_key"))
  Set<Actor> lineage = new HashSet<>();

  /** Every form of the name, so that other records are found by their actors too. */
  public List<@Nullable String> names() {
    var names = new ArrayList<@Nullable String>();
    names.add(name());
    aliases.forEach(alias -> names.add(alias.name()));
    return names;
  }

  @Override
  public List<@Nullable String> searchable() {
    List<@Nullable String> texts = super.searchable();
    texts.addAll(names());
    offices.forEach(office -> texts.add(office.title));
    texts.add(iso2);
    texts.add(iso3);
    return texts;
  }
}
