package org.khorgos.explorer.page;

/** Names of columns that pages show in a way of their own, whatever the dataset. */
public final class ColumnNames {

  public static final String NAME = "name";
  public static final String DISPUTED = "disputed";

  /** Of a list that spans datasets: the dataset of the record that a row is about. */
  public static final String DATASET = "dataset";

  /** Of a list that spans datasets: the id of that record. */
  public static final String RECORD = "record";

  /** Citations, each with its source. */
  public static final String EVIDENCE = "evidence";

  private ColumnNames() {}
}
