package org.khorgos.query.columns;

/**
 * What a column is to its record, where that matters to whoever shows records of any dataset. A
 * dataset says it in its registry line; nobody else knows the column by its name.
 */
public enum Role {
  /** None that anybody needs to know. */
  PLAIN,
  ID,
  NAME,
  SUMMARY,
  /** First day that the record's date can mean. */
  FIRST_DAY,
  /** Last day that the record's date can mean. */
  LAST_DAY,
  /** The record's date as an EDTF string. */
  DATE,
  DATE_PRECISION,
  DATE_BASIS,
  /** How finely one end of the date is known. */
  END_PRECISION,
  /** The name of what the column before refers to. */
  LABEL,
  /** How exactly a source states the number in the column before. */
  QUALIFIER,
  LATITUDE,
  LONGITUDE,
  /** The state in which a place lies, or to which an actor belongs. */
  COUNTRY,
  /** The ISO 3166-1 alpha-3 code of a state. */
  ISO3,
  /** The part that an actor had: host, participant, party … */
  PART,
  CERTAINTY,
  RESERVATION,
  /** What an editor had to decide. */
  NOTE,
  /** How many sources support the record. */
  SOURCES,
  /** The articles that are its sources. */
  ARTICLES,
  /** The readings, other than the first, for which a query selects the record. */
  MATCHED,
  /** Of an item of a list: the places in sources that state it. */
  ITEM_SOURCES,
  /** Of an item of a list: the readings, other than the first, of its values. */
  ITEM_READINGS,
  /** What sources state, with the places that state it. */
  READINGS,
  /** Of a reading: the places in sources that state it. */
  CITATIONS,
  DISPUTED,
  /** Of a list that spans datasets: the dataset of the record that a row is about. */
  DATASET,
  /** Of a list that spans datasets: the id of that record. */
  RECORD,
  /** Of a source: its address. */
  URL,
  /** Of a source: its licence. */
  LICENCE,
  /** Of a source: how its licence wants it to be named. */
  ATTRIBUTION
}
