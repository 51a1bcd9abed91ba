package org.khorgos.curation.load;

import io.quarkus.runtime.QuarkusApplication;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.khorgos.curation.file.DatasetFiles;
import org.khorgos.curation.file.DatasetFolder;
import org.khorgos.curation.file.InvalidDatasetException;
import org.khorgos.release.Release;
import org.khorgos.release.ReleaseArchive;

/**
 * Loads past releases anew from the files in which they were published: {@code rebuild old.zip
 * new.zip}, oldest first. The exit code is 0 if all were loaded.
 */
public class RebuildCommand implements QuarkusApplication {

  private final Loader loader;

  RebuildCommand(Loader loader) {
    this.loader = loader;
  }

  @Override
  public int run(String... args) throws IOException {
    List<String> archives = List.of(args).subList(1, args.length);
    if (archives.isEmpty()) {
      System.out.println(
          "Usage: rebuild FILE…, the file khorgos.zip of each release, from the oldest to the newest.");
      return 1;
    }
    for (String archive : archives) {
      if (!load(Path.of(archive))) {
        return 1;
      }
    }
    return 0;
  }

  private boolean load(Path archive) throws IOException {
    if (!Files.isRegularFile(archive)) {
      System.out.println("There is no file " + archive + ".");
      return false;
    }
    try (FileSystem zip = FileSystems.newFileSystem(archive)) {
      Path folder = zip.getPath(ReleaseArchive.SOURCES);
      if (!Files.isDirectory(folder)) {
        System.out.println(
            archive
                + " does not hold the files it was made from: no release before 2026.12.1 does.");
        return false;
      }
      DatasetFiles files = DatasetFolder.read(loader.files(), Optional.of(folder));
      Release release = loader.load(files);
      boolean isLoaded = release.digest().equals(files.digest());
      System.out.println(
          isLoaded
              ? archive + ": release " + release.version() + " is loaded."
              : archive + " is not loaded: it is older than release " + release.version() + ".");
      return isLoaded;
    } catch (InvalidDatasetException invalid) {
      System.out.println(archive + ": " + invalid.getMessage());
      return false;
    }
  }
}
