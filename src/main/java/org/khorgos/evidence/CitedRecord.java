package org.khorgos.evidence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.CodeValue;

/** What every record of every dataset has. */
@Entity
@Table(name = "record")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "dataset")
public abstract class CitedRecord {

  /** Given by the load, the same in every release. */
  @Id @Nullable Long key;

  @Column String id;
  @Column String name;
  @Embedded @Nullable PartialDate date;

  @Enumerated(EnumType.STRING)
  @Column
  Certainty certainty;

  @Enumerated(EnumType.STRING)
  @Nullable Reservation reservation;

  @Nullable String note;

  /** What tells it from others of the same name. */
  @Nullable String hint;

  /**
   * The texts to look in, by weight; the database makes words of them, and cannot give them back.
   */
  @Column(name = "search", columnDefinition = "tsvector")
  @ColumnTransformer(read = "cast(null as text[])", write = "search_vector(?)")
  String @Nullable [] texts;

  /** The words that came of the texts. */
  @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
  @Nullable String search;

  @ElementCollection
  @CollectionTable(name = "record_name", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<SearchName> names = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "citation", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<Citation> citations = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "alternative", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<Alternative> alternatives = new ArrayList<>();

  /** Read only: a view over the citations. */
  @ElementCollection
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<ResolvedCitation> evidence = new ArrayList<>();

  @Formula(
      "(certainty = 'disputed' or exists (select 1 from alternative a where a.record_key = key))")
  boolean disputed;

  @Formula(
      "(select count(distinct c.article) from citation c where c.record_key = key and c.stance ="
          + " 'supports' and c.alternative is null)")
  int sources;

  /** Name of the dataset it belongs to. */
  public String dataset() {
    return getClass().getAnnotation(DiscriminatorValue.class).value();
  }

  public void keep(long newKey) {
    key = newKey;
  }

  public String id() {
    return id;
  }

  public String name() {
    return name;
  }

  /** When it happened, was concluded or published, or the period it is for. */
  public @Nullable PartialDate date() {
    return date;
  }

  /** Whether any source supports this record as it stands. */
  public boolean isCited() {
    return citations.stream().anyMatch(citation -> citation.alternative() == null);
  }

  public List<Citation> citations() {
    return citations;
  }

  /** What every entry of a dataset file says of itself. */
  public void describe(
      String newId,
      String newName,
      @Nullable PartialDate newDate,
      Certainty newCertainty,
      @Nullable Reservation newReservation,
      @Nullable String newNote) {
    id = newId;
    name = newName;
    date = newDate;
    certainty = newCertainty;
    reservation = newReservation;
    note = newNote;
  }

  public void cite(Citation citation) {
    citations.add(citation);
  }

  /** Adds what else is said of a field, and returns its position. */
  public int add(Alternative alternative) {
    alternatives.add(alternative);
    return alternatives.size() - 1;
  }

  /** Gathers what it is found by; to be called when all else is set. */
  public void makeFindable() {
    var all = new SearchTexts();
    addTexts(all);
    texts = all.byWeight();
    String dataset =
        Objects.requireNonNull(getClass().getAnnotation(DiscriminatorValue.class)).value();
    names.add(SearchName.of(dataset, name, null));
    aliases().forEach((alias, kind) -> names.add(SearchName.of(dataset, alias, kind.code())));
    hint = tellApart();
  }

  /** Adds the texts in which people look for this record; a dataset adds its own. */
  protected void addTexts(SearchTexts all) {
    all.add(SearchTexts.Weight.NAME, name);
    all.add(SearchTexts.Weight.CONTENT, id);
    all.add(SearchTexts.Weight.NOTE, note);
  }

  /** Other forms of the name, by which it is suggested too, and in what way they differ. */
  protected Map<String, CodeValue> aliases() {
    return Map.of();
  }

  /** A few words that tell it from others of the same name; a dataset knows better ones. */
  protected @Nullable String tellApart() {
    return date == null ? null : date.years();
  }

  /** A hint made of parts, of which any may be null. */
  protected static String hint(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
