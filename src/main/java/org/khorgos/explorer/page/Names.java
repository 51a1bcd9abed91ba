package org.khorgos.explorer.page;

/** Names of columns that pages show in their own way, whatever the dataset. */
public final class Names {

  public static final String NAME = "name";
  public static final String DISPUTED = "disputed";

  /** Citations that name their article. */
  public static final String EVIDENCE = "evidence";

  private Names() {}
}
