package org.khorgos.curation.file;

import io.quarkus.runtime.util.ClassPathUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the dataset files in a folder, or in the application. */
public final class DatasetFolder {

  private DatasetFolder() {}

  /**
   * Reads the files from a folder, or, without one, those that come with the application.
   *
   * @param names of the files that there have to be, each as itself or as a folder of its name
   * @throws UncheckedIOException when one is missing
   */
  public static DatasetFiles read(Collection<String> names, Optional<Path> folder) {
    try {
      if (folder.isEmpty()) {
        return bundled(names);
      }
      Path path = folder.get();
      if (!Files.isDirectory(path)) {
        throw new IOException("there is no folder " + path);
      }
      return read(names, path, path.toString().replace('\\', '/'), Files::newInputStream);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  /** Opens a file of a folder, also when the folder is no longer open itself. */
  private interface Opener {
    InputStream open(Path file) throws IOException;
  }

  private static DatasetFiles bundled(Collection<String> names) throws IOException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    var found = new ArrayList<DatasetFiles>();
    ClassPathUtils.consumeAsPaths(
        loader,
        DatasetFiles.BUNDLED,
        folder -> {
          try {
            found.add(
                read(
                    names,
                    folder,
                    DatasetFiles.BUNDLED,
                    file -> open(loader, DatasetFiles.BUNDLED + "/" + name(folder, file))));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
    if (found.isEmpty()) {
      throw new IOException(DatasetFiles.BUNDLED + " is not part of the application");
    }
    return found.get(0);
  }

  private static InputStream open(ClassLoader loader, String resource) throws IOException {
    InputStream in = loader.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException(resource + " is not part of the application");
    }
    return in;
  }

  private static DatasetFiles read(
      Collection<String> names, Path folder, String shown, Opener opener) throws IOException {
    SortedMap<String, String> texts = new TreeMap<>();
    SortedMap<String, DatasetFiles.FileContents> tables = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder, 2)) {
      for (Path file : (Iterable<Path>) files.sorted()::iterator) {
        String name = name(folder, file);
        if (DatasetFiles.isText(name, names)) {
          texts.put(name, new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
        } else if (DatasetFiles.isTable(name)) {
          tables.put(name, () -> opener.open(file));
        }
      }
    }
    for (String name : names) {
      if (texts.keySet().stream().noneMatch(text -> DatasetFiles.isPart(name, text))) {
        throw new IOException("cannot read the dataset file " + name);
      }
    }
    return new DatasetFiles(texts, tables, shown);
  }

  private static String name(Path folder, Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }
}
