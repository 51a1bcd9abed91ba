package org.khorgos.release;

/** The file of a release that holds all of it. */
public final class ReleaseArchive {

  /** The folder in it with the dataset files that the release was made from. */
  public static final String SOURCES = "dataset";

  private ReleaseArchive() {}
}
