package org.khorgos.curation.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetFolder;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.curation.load.DryRun;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.yaml.FileError;

/** Reports the errors of dataset files, or what loading them would change. */
@ApplicationScoped
public class DatasetCheck {

  /** The report, in lines, and whether the files can be loaded. */
  public record Result(boolean isGood, String text) {}

  private final Loader loader;
  private final DryRun dryRun;
  private final Optional<Path> against;

  /**
   * Created by the application.
   *
   * @param against folder of the files to compare with; the main branch in git if it is empty
   */
  DatasetCheck(
      Loader loader,
      DryRun dryRun,
      @ConfigProperty(name = "khorgos.check.against") Optional<Path> against) {
    this.loader = loader;
    this.dryRun = dryRun;
    this.against = against;
  }

  /** Checks the files of a folder. */
  public Result of(Path folder) {
    Optional<EarlierFiles> earlier =
        against
            .map(other -> EarlierFiles.in(other, loader.files()))
            .or(() -> EarlierFiles.committed(folder, loader.files()));
    try {
      DatasetFiles files = DatasetFolder.read(loader.files(), Optional.of(folder));
      DryRun.Outcome outcome = dryRun.of(files, earlier.map(EarlierFiles::files));
      String report = new CheckReport(outcome, earlier.map(EarlierFiles::name)).text();
      return earlier
          .flatMap(before -> ReleaseCheck.of(files, before))
          .map(fault -> new Result(false, report + "\n" + text(List.of(fault))))
          .orElseGet(() -> new Result(true, report));
    } catch (InvalidDatasetException invalid) {
      return new Result(false, text(invalid.errors()));
    }
  }

  private static String text(List<FileError> errors) {
    return errors.stream()
        .map(FileError::toString)
        .collect(
            Collectors.joining(
                "\n",
                "",
                "\n\n" + errors.size() + (errors.size() == 1 ? " fault." : " faults.") + "\n"));
  }
}
