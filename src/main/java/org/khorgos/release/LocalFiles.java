package org.khorgos.release;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What this instance knows of its own dataset files. */
@Singleton
public class LocalFiles {

  private volatile @Nullable String older;

  /** Notes that the files are not what is served: a newer release is, or theirs was withdrawn. */
  public void passOver(String version) {
    older = version;
  }

  /** The release that the files are, if it is not the one that is served. */
  public Optional<String> passedOver() {
    return Optional.ofNullable(older);
  }

  /** Notes that the files are what is served. */
  public void serve() {
    older = null;
  }
}
