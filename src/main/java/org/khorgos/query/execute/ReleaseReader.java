package org.khorgos.query.execute;

import java.util.function.Supplier;

/** Lets statements read one release. */
@FunctionalInterface
public interface ReleaseReader {
  <T> T read(Supplier<T> reader);
}
