package org.khorgos.dataset;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.http.Holdings;
import org.khorgos.query.Vocabularies;

/** The release that this instance serves. Loads the dataset when the application starts. */
@ApplicationScoped
public class CurrentRelease implements Holdings {

  /** A release and the ids that are retired in it. */
  private record State(String version, Map<String, RetiredRecord> retired) {}

  private final Loader loader;
  private final Vocabularies vocabularies;
  private final Optional<Path> folder;
  private volatile State state = new State("", Map.of());

  CurrentRelease(
      Loader loader,
      Vocabularies vocabularies,
      @ConfigProperty(name = "khorgos.dataset.directory") Optional<Path> folder) {
    this.loader = loader;
    this.vocabularies = vocabularies;
    this.folder = folder;
  }

  void onStart(@Observes StartupEvent start) {
    load(DatasetFiles.read(loader.files(), folder));
  }

  /** Loads files, and serves what they hold from now on. */
  public void load(DatasetFiles files) {
    Release release = loader.load(files);
    vocabularies.refresh();
    state = new State(release.version(), loader.retired());
  }

  @Override
  public String release() {
    return state.version();
  }

  @Override
  public Optional<Retired> retired(String dataset, String id) {
    return Optional.ofNullable(state.retired().get(dataset + "/" + id))
        .map(record -> new Retired(record.reason(), Optional.ofNullable(record.mergedInto())));
  }
}
