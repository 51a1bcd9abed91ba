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
  }

  /**
   * A file, which is written if it is not there.
   *
   * @param sha256 of its bytes
   */
  Spool.Spooled get(String sha256, EncodedResponse.Body body) {
    return stored.get(sha256, unknown -> directory.spool(body));
  }
}
