package org.khorgos.record.actor;

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
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.query.columns.CodeValue;

/** A state, organisation, body, company, group or person. */
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

  /** The actors that it counts as, including itself; derived by the load. */
  @ManyToMany
  @Immutable
  @JoinTable(
      name = "actor_lineage",
      joinColumns = @JoinColumn(name = "actor_key"),
      inverseJoinColumns = @JoinColumn(name = "ancestor_key"))
  Set<Actor> lineage = new HashSet<>();

  /** The articles cited by the records in which it has a part. */
  @ElementCollection
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @CollectionTable(name = "actor_mention", joinColumns = @JoinColumn(name = "actor_key"))
  @Column(name = "article")
  Set<String> mentions = new HashSet<>();

  /** The organisations of which a relation says that it is a member. */
  @ManyToMany
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @JoinTable(
      name = "actor_membership",
      joinColumns = @JoinColumn(name = "actor_key"),
      inverseJoinColumns = @JoinColumn(name = "organisation_key"))
  Set<Actor> memberships = new HashSet<>();

  /** The states to which it belongs. */
  @ManyToMany
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @JoinTable(
      name = "actor_state",
      joinColumns = @JoinColumn(name = "actor_key"),
      inverseJoinColumns = @JoinColumn(name = "state_key"))
  Set<Actor> states = new HashSet<>();

  /** Made when it is first needed: many records have the same actors. */
  @Transient private @Nullable String searchedNames;

  /** Every form of the name, so that a search for it finds the records of the actor. */
  public String searchedNames() {
    if (searchedNames == null) {
      searchedNames =
          SearchTexts.folded(
              Stream.concat(Stream.of(name()), aliases.stream().map(Alias::name)).toList());
    }
    return searchedNames;
  }

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    aliases.forEach(alias -> texts.add(SearchTexts.Weight.ALIAS, alias.name()));
    texts.add(SearchTexts.Weight.ALIAS, iso2, iso3);
    offices.forEach(office -> texts.add(SearchTexts.Weight.CONTENT, office.title));
  }

  @Override
  protected Map<String, CodeValue> aliases() {
    var kinds = new LinkedHashMap<String, CodeValue>();
    aliases.forEach(alias -> kinds.put(alias.name(), alias.kind()));
    return kinds;
  }

  @Override
  protected String disambiguation() {
    String title = offices.isEmpty() ? null : offices.get(0).title;
    Actor body = offices.isEmpty() ? null : offices.get(0).body;
    Actor home = country == null ? body : country;
    return hint(kind.words(), title, home == null ? null : home.name());
  }
}
