package org.khorgos.curation.editor;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.curation.file.DatasetFault;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetRejectedException;
import org.khorgos.curation.load.Loader;
import org.khorgos.curation.load.Rehearsal;

/** Tells editors what is wrong with their files, or what these would change. */
@ApplicationScoped
public class Check {

  /** What the check tells, in lines, and whether the files can be loaded. */
  public record Result(boolean isGood, String text) {}

  private final Loader loader;
  private final Rehearsal rehearsal;
  private final Optional<Path> against;

  /**
   * Is made by the application.
   *
   * @param against the folder of files to compare with; without one, git is asked
   */
  Check(
      Loader loader,
      Rehearsal rehearsal,
      @ConfigProperty(name = "khorgos.check.against") Optional<Path> against) {
    this.loader = loader;
    this.rehearsal = rehearsal;
    this.against = against;
  }

  /** Checks the files of a folder. */
  public Result of(Path folder) {
    Optional<EarlierRecord> earlier =
        against
            .map(other -> EarlierRecord.in(other, loader.files()))
            .or(() -> EarlierRecord.committed(folder, loader.files()));
    try {
      DatasetFiles files = DatasetFiles.read(loader.files(), Optional.of(folder));
      Rehearsal.Outcome outcome = rehearsal.of(files, earlier.map(EarlierRecord::files));
      return new Result(true, new GoodNews(outcome, earlier.map(EarlierRecord::name)).text());
    } catch (DatasetRejectedException rejected) {
      return new Result(false, text(rejected.faults()));
    }
  }

  private static String text(List<DatasetFault> faults) {
    return faults.stream()
        .map(DatasetFault::toString)
        .collect(
            Collectors.joining(
                "\n",
                "",
                "\n\n" + faults.size() + (faults.size() == 1 ? " fault." : " faults.") + "\n"));
  }
}
