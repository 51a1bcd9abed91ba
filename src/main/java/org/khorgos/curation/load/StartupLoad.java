package org.khorgos.curation.load;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetFolder;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseCatalogue;

/** Loads the dataset before the application takes its first request. */
@ApplicationScoped
public class StartupLoad {

  private final Loader loader;
  private final ReleaseCatalogue releases;
  private final Event<Release> loaded;
  private final Optional<Path> folder;
  private final boolean loads;

  StartupLoad(
      Loader loader,
      ReleaseCatalogue releases,
      Event<Release> loaded,
      @ConfigProperty(name = "khorgos.dataset.directory") Optional<Path> folder,
      @ConfigProperty(name = "khorgos.dataset.load-at-start") boolean loads) {
    this.loader = loader;
    this.releases = releases;
    this.loaded = loaded;
    this.folder = folder;
    this.loads = loads;
  }

  void onStart(@Observes StartupEvent start) {
    if (loads) {
      load(DatasetFolder.read(loader.files(), folder));
    }
  }

  /** Loads files and serves them. Returns when the observers of the release have finished. */
  public void load(DatasetFiles files) {
    Release release = loader.load(files);
    releases.await(release);
    loaded.fire(release);
  }
}
