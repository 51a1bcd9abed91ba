package org.khorgos.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;

/**
 * An item of a list of a record. Items that are not in the list that is shown come after those that
 * are (docs/decisions/0030).
 */
@MappedSuperclass
public abstract class ListedItem {

  /** First in the list that is shown; otherwise how what lists the item relates to that list. */
  @Enumerated(EnumType.STRING)
  @Column
  Relation relation = Relation.FIRST;

  /** Says how what lists the item relates to the list that is shown. */
  public void relate(Relation newRelation) {
    relation = newRelation;
  }
}
