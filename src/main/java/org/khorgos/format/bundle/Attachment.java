package org.khorgos.format.bundle;

import java.io.IOException;
import java.io.OutputStream;

/**
 * A file that is put into a bundle as it is.
 *
 * @param name its path in the bundle
 */
public record Attachment(String name, Body body) {

  /** Writes what the file holds, without closing the stream. */
  @FunctionalInterface
  public interface Body {
    void write(OutputStream out) throws IOException;
  }
}
