package org.khorgos.release;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;

/** The releases the house holds. */
public interface ReleaseCatalogue {

  /** The release that answers when none is asked for. */
  ServedRelease current();

  /** The versions of all releases, newest first. */
  List<String> versions();

  /** One of the {@link #versions}, however old. */
  Uni<ServedRelease> pinned(String version);

  /** Runs something that reads the database, which then shows that release and no other. */
  <T> T reading(ServedRelease release, Supplier<T> reader);
}
