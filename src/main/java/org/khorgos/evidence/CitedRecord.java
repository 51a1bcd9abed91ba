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
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;
import org.khorgos.query.columns.CodeValue;

/** A record of any dataset (docs/decisions/0002). */
@Entity
@Table(name = "record")
@Inheritance(strategy = InheritanceType.JOINED)
@DiscriminatorColumn(name = "dataset")
public abstract class CitedRecord {

  /** Assigned by the load; the same in every release. */
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

  /** Distinguishes it from records of the same name. */
  @Nullable String hint;

  /** The texts to search, by weight. The database turns them into words and cannot return them. */
  @Column(name = "search", columnDefinition = "tsvector")
  @ColumnTransformer(read = "cast(null as text[])", write = "search_vector(?)")
  String @Nullable [] texts;

  /** The words of the texts. */
  @Column(insertable = false, updatable = false, columnDefinition = "tsvector")
  @Nullable String search;

  @ElementCollection
  @CollectionTable(name = "record_name", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<SearchName> names = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reading", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<Reading> readings = new ArrayList<>();

  @ElementCollection
  @CollectionTable(name = "reading_source", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<ReadingSource> readingSources = new ArrayList<>();

  /** Read only: a view of the same places, from which nothing need be deleted. */
  @ElementCollection
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @CollectionTable(name = "evidence", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  List<ResolvedSource> resolvedSources = new ArrayList<>();

  /** Read only: a view of the articles that are its sources. */
  @ElementCollection
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @CollectionTable(name = "source_article", joinColumns = @JoinColumn(name = "record_key"))
  @OrderColumn(name = "position")
  @Column(name = "article")
  List<String> articles = new ArrayList<>();

  /** Read only: the months that its days lie in, by their numbers. */
  @ElementCollection
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @CollectionTable(name = "record_month", joinColumns = @JoinColumn(name = "record_key"))
  @Column(name = "month")
  Set<String> months = new HashSet<>();

  @Formula("edtf_precision(date_edtf, 1)")
  @Enumerated(EnumType.STRING)
  @Nullable Precision startPrecision;

  @Formula("edtf_precision(date_edtf, 2)")
  @Enumerated(EnumType.STRING)
  @Nullable Precision endPrecision;

  @Formula(
      "exists (select 1 from reading g where g.record_key = key and g.relation = 'contradicts')")
  boolean disputed;

  @Formula(
      "(select count(distinct s.article) from reading_source s where s.record_key = key and"
          + " s.counted)")
  int sources;

  /** Name of the dataset it belongs to. */
  public String dataset() {
    return Objects.requireNonNull(getClass().getAnnotation(DiscriminatorValue.class)).value();
  }

  public void assignKey(long newKey) {
    key = newKey;
  }

  /** Gives it its id, by which others can refer to it before it is read. */
  public void identify(String newId) {
    id = newId;
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

  /** Sets the fields that all datasets share. */
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

  /** Adds a reading, and the places in sources that state it. */
  public void add(Reading reading, List<CitedPlace> places) {
    int position = readings.size();
    readings.add(reading);
    for (CitedPlace place : places) {
      readingSources.add(place.of(dataset() + "/" + id + "/" + readingSources.size(), position));
    }
  }

  /** Builds search texts and names. Call this after every other field is set. */
  public void buildSearchTexts() {
    var all = new SearchTexts();
    addTexts(all);
    texts = all.byWeight();
    names.add(SearchName.of(dataset(), name, null));
    otherNames()
        .forEach((other, relation) -> names.add(SearchName.of(dataset(), other, relation.code())));
    aliases().forEach((alias, kind) -> names.add(SearchName.of(dataset(), alias, kind.code())));
    hint = disambiguation();
  }

  /** Names that sources give it besides the one shown, with their relation to it. */
  private Map<String, Relation> otherNames() {
    var others = new LinkedHashMap<String, Relation>();
    for (Reading reading : readings) {
      if ("name".equals(reading.field())
          && reading.relation() != Relation.FIRST
          && reading.text() != null) {
        others.putIfAbsent(reading.text(), reading.relation());
      }
    }
    return others;
  }

  /** Adds the texts to search. Datasets override this to add their own. */
  protected void addTexts(SearchTexts all) {
    all.add(SearchTexts.Weight.NAME, name);
    otherNames().keySet().forEach(other -> all.add(SearchTexts.Weight.ALIAS, other));
    all.add(SearchTexts.Weight.CONTENT, id);
    all.add(SearchTexts.Weight.NOTE, note);
  }

  /** Other names for autocomplete, with the kind of each. */
  protected Map<String, CodeValue> aliases() {
    return Map.of();
  }

  /** A few words that distinguish it from records of the same name. Datasets override this. */
  protected @Nullable String disambiguation() {
    return date == null ? null : date.years();
  }

  /** Joins the parts of a hint that are not null. */
  protected static String hint(@Nullable String... parts) {
    return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(", "));
  }
}
