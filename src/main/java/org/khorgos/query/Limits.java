package org.khorgos.query;

/** Bounds of a request, so that no single one can cost much. */
public final class Limits {
  public static final int DEFAULT_PAGE = 100;
  public static final int PAGE = 1_000;
  public static final int VALUES = 50;
  public static final int TEXT = 200;
  public static final int WORDS = 10;
  public static final int SORTS = 5;
  public static final int FACETS = 10;
  public static final int FACET_VALUES = 50;
  public static final int DIMENSIONS = 3;
  public static final int DEFAULT_GROUPS = 1_000;
  public static final int GROUPS = 10_000;
  public static final int PIVOTED = 200;

  /** Groups that are held for one response, those that {@code fill} adds included. */
  public static final int FORMED = 100_000;

  /** Records that a comparison of two releases may tell the differences of. */
  public static final int COMPARED = 10_000;

  private Limits() {}
}
