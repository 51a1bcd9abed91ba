package org.khorgos.record.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.Quantity;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.agreement.Agreement;

/**
 * A piece of infrastructure. Its date is the start of operation, actual or planned, of the project
 * or its first stage. Its length is in kilometres.
 */
@Entity
@DiscriminatorValue("projects")
public class Project extends CitedRecord {

  @Enumerated(EnumType.STRING)
  @Column
  ProjectKind kind;

  /** Of the whole project; null if only stages have one. */
  @Enumerated(EnumType.STRING)
  @Nullable ProjectStatus status;

  @Nullable String routeStart;
  @Nullable String routeEnd;

  @Embedded
  @EmbeddedColumnNaming("length_%s")
  @Nullable Quantity length;

  @Embedded
  @EmbeddedColumnNaming("capacity_%s")
  @Nullable Quantity capacity;

  @Enumerated(EnumType.STRING)
  @Nullable CapacityUnit capacityUnit;

  @Nullable String summary;

  @ElementCollection
  @CollectionTable(name = "project_stage", joinColumns = @JoinColumn(name = "project_key"))
  @OrderColumn(name = "position")
  List<Stage> stages = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "project_owner", joinColumns = @JoinColumn(name = "project_key"))
  @OrderColumn(name = "position")
  List<Owner> owners = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "project_country",
      joinColumns = @JoinColumn(name = "project_key"),
      inverseJoinColumns = @JoinColumn(name = "country_key"))
  @OrderColumn(name = "position")
  List<Actor> countries = new ArrayList<>();

  @ManyToMany
  @JoinTable(
      name = "project_agreement",
      joinColumns = @JoinColumn(name = "project_key"),
      inverseJoinColumns = @JoinColumn(name = "agreement_key"))
  @OrderColumn(name = "position")
  List<Agreement> agreements = new ArrayList<>();

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    texts.add(SearchTexts.Weight.CONTENT, summary, routeStart, routeEnd);
    stages.forEach(
        stage ->
            texts.add(SearchTexts.Weight.CONTENT, stage.name, stage.routeStart, stage.routeEnd));
    owners.forEach(owner -> texts.addFolded(SearchTexts.Weight.ALIAS, owner.actor.searchedNames()));
    countries.forEach(
        country -> texts.addFolded(SearchTexts.Weight.ALIAS, country.searchedNames()));
  }

  @Override
  protected String disambiguation() {
    return hint(kind.words(), super.disambiguation());
  }
}
