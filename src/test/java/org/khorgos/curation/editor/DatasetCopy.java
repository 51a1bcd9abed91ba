package org.khorgos.curation.editor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.khorgos.curation.file.DatasetFiles;

/** A folder of dataset files, to be edited. */
record DatasetCopy(Path folder) {

  static DatasetCopy of(DatasetFiles files, Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.texts().entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
    }
    return new DatasetCopy(folder);
  }

  DatasetCopy append(String file, String entry) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + "\n" + entry);
    return this;
  }
}
