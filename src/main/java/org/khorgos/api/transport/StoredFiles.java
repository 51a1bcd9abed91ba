package org.khorgos.api.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;

/**
 * The files that were downloaded last, on disk, from where they are sent however slowly they are
 * taken.
 */
@Singleton
public class StoredFiles {

  private static final int FILES = 8;

  private final Cache<String, Spool.Spooled> stored =
      Caffeine.newBuilder().maximumSize(FILES).build();

  private final SpoolDirectory directory;

  StoredFiles(SpoolDirectory directory) {
    this.directory = directory;
    directory.givesWay(stored::invalidateAll);
  }

  /**
   * A file, which is written if it is not there.
   *
   * @param sha256 of its bytes
   */
  Spool.Spooled get(String sha256, EncodedResponse.Body body) {
    Spool.Spooled known = stored.getIfPresent(sha256);
    return known == null ? write(sha256, body) : known;
  }

  /** One after the other, and outside the cache, which a full disk empties. */
  private synchronized Spool.Spooled write(String sha256, EncodedResponse.Body body) {
    Spool.Spooled written = stored.getIfPresent(sha256);
    if (written == null) {
      written = directory.spool(body);
      stored.put(sha256, written);
    }
    return written;
  }
}
