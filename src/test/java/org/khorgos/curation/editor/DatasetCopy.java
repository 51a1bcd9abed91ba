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

  /** Gives the files the number after that of others. */
  DatasetCopy releasedAfter(DatasetFiles before) throws IOException {
    Files.writeString(
        folder.resolve("release.yaml"),
        "number: 2026.12.0\nday: 2026-12-01\nprevious: 2026.11.0\nprevious_digest: "
            + before.digest()
            + "\n");
    return this;
  }

  DatasetCopy append(String file, String entry) throws IOException {
    Path path = folder.resolve(file);
    Files.writeString(path, Files.readString(path) + "\n" + entry);
    return this;
  }
}
