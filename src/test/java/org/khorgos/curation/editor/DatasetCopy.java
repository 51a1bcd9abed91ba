package org.khorgos.curation.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A copy of the dataset files, to be edited. */
record DatasetCopy(Path folder) {

  static DatasetCopy of(List<String> files, Path folder) throws IOException {
    for (String file : files) {
      Files.copy(Path.of("db/dataset", file), folder.resolve(file));
    }
    return new DatasetCopy(folder);
  }

  DatasetCopy replace(String file, String old, String fresh) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path);
    if (!text.contains(old)) {
      throw new AssertionError(file + " has no " + old);
    }
    Files.writeString(path, text.replace(old, fresh));
    return this;
  }

  DatasetCopy append(String file, String entry) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + "\n" + entry);
    return this;
  }
}
