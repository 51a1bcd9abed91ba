package org.khorgos.curation.load;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.api.release.ReleaseFiles;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.release.ReleaseCatalogue;

/** Loads the dataset before the application takes its first question. */
@ApplicationScoped
public class StartupLoad {

  private final Loader loader;
  private final ReleaseCatalogue releases;
  private final ReleaseFiles wholes;
  private final Optional<Path> folder;
  private final boolean loads;

  StartupLoad(
      Loader loader,
      ReleaseCatalogue releases,
      ReleaseFiles wholes,
      @ConfigProperty(name = "khorgos.dataset.directory") Optional<Path> folder,
      @ConfigProperty(name = "khorgos.dataset.load-at-start") boolean loads) {
    this.loader = loader;
    this.releases = releases;
    this.wholes = wholes;
    this.folder = folder;
    this.loads = loads;
  }

  void onStart(@Observes StartupEvent start) {
    if (loads) {
      load(DatasetFiles.read(loader.files(), folder));
    }
  }

  /** Loads files, and serves what they hold from now on. */
  public void load(DatasetFiles files) {
    loader.load(files);
    releases.follow();
    wholes.complete();
  }
}
