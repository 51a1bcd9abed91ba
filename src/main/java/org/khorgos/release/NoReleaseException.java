package org.khorgos.release;

/** Nothing can be answered, since the database holds no release yet, or has not been read. */
public final class NoReleaseException extends IllegalStateException {
  private static final long serialVersionUID = 1;

  NoReleaseException() {
    super("no release is loaded");
  }
}
