package org.khorgos.record.article;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.evidence.Source;
import org.khorgos.record.actor.Actor;

/** A source. Its text is not stored. */
@Entity
@DiscriminatorValue("articles")
public class Article extends CitedRecord implements Source {

  /** A titled section of the body and its first paragraph. */
  record Section(String title, int first) {}

  @Enumerated(EnumType.STRING)
  @Column
  ArticleKind kind;

  @Nullable String outlet;
  @Nullable String url;
  @Column String language;
  @Nullable String licence;
  @Nullable String attribution;
  @Nullable String summary;

  @Enumerated(EnumType.STRING)
  @Column
  Extent read;

  @Nullable Integer paragraphs;

  @ElementCollection
  @CollectionTable(name = "article_author", joinColumns = @JoinColumn(name = "article_key"))
  @OrderColumn(name = "position")
  @Column(name = "name")
  List<String> authors = new ArrayList<>();

  @Formula("(select count(*) from article_author w where w.article_key = key)")
  int authorCount;

  /** Read only: the actors that have a part in records that cite it. */
  @ManyToMany
  @Immutable
  @OnDelete(action = OnDeleteAction.CASCADE)
  @JoinTable(
      name = "article_mention",
      joinColumns = @JoinColumn(name = "article_key"),
      inverseJoinColumns = @JoinColumn(name = "actor_key"))
  Set<Actor> mentions = new HashSet<>();

  /** Read from the file to find the sections of citations; not stored. */
  @Transient List<Section> sections = new ArrayList<>();

  @Override
  public Optional<Integer> paragraphs() {
    return Optional.ofNullable(paragraphs);
  }

  @Override
  public Optional<String> section(int paragraph) {
    return sections.stream()
        .filter(section -> section.first() <= paragraph)
        .reduce((earlier, later) -> later)
        .map(Section::title);
  }

  @Override
  public boolean counts() {
    return kind != ArticleKind.REFERENCE_TABLE;
  }

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    texts.add(SearchTexts.Weight.CONTENT, outlet, summary);
    texts.addFolded(SearchTexts.Weight.CONTENT, SearchTexts.folded(authors));
  }

  @Override
  protected String disambiguation() {
    return hint(outlet == null ? kind.words() : outlet, super.disambiguation());
  }
}
