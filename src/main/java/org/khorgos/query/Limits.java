package org.khorgos.query;

/** Bounds of a question, so that no single one can cost much. */
public final class Limits {
  public static final int DEFAULT_PAGE = 100;
  public static final int PAGE = 1_000;
  public static final int VALUES = 50;
  public static final int TEXT = 200;
  public static final int WORDS = 10;
  public static final int SORTS = 5;
  public static final int FACETS = 10;
  public static final int FACET_VALUES = 50;

  private Limits() {}
}
