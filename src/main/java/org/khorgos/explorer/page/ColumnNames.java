package org.khorgos.explorer.page;

/** Names of columns that pages show in their own way, whatever the dataset. */
public final class ColumnNames {

  public static final String NAME = "name";
  public static final String DISPUTED = "disputed";

  /** Of a view: the list in which the record is that a row is about. */
  public static final String DATASET = "dataset";

  /** Of a view: the id of that record. */
  public static final String RECORD = "record";

  /** Citations that name their article. */
  public static final String EVIDENCE = "evidence";

  private ColumnNames() {}
}
