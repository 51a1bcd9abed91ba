package org.khorgos.curation.editor;

import io.quarkus.runtime.QuarkusApplication;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Checks the files of the working copy. The exit code is 0 if they can be loaded. */
public class CheckCommand implements QuarkusApplication {

  private final DatasetCheck check;
  private final Path folder;

  CheckCommand(DatasetCheck check, @ConfigProperty(name = "khorgos.check.directory") Path folder) {
    this.check = check;
    this.folder = folder;
  }

  @Override
  public int run(String... args) {
    if (!Files.isDirectory(folder)) {
      System.out.println("There is no folder " + folder + " here: run the check where pom.xml is.");
      return 1;
    }
    try {
      DatasetCheck.Result result = check.of(folder);
      System.out.print(result.text());
      return result.isGood() ? 0 : 1;
    } catch (UncheckedIOException e) {
      System.out.println(folder + ": " + e.getMessage() + "; is it there, under this name?");
      return 1;
    }
  }
}
