package org.khorgos.curation.file;

import java.util.Optional;
import java.util.TreeMap;
import org.khorgos.curation.load.Loader;

/** The real dataset files, with a change. */
public final class DatasetText {

  private DatasetText() {}

  public static DatasetFiles real(Loader loader) {
    return DatasetFiles.read(loader.files(), Optional.empty());
  }

  public static DatasetFiles append(DatasetFiles files, String file, String text) {
    var texts = new TreeMap<>(files.texts());
    texts.merge(file, "\n" + text, String::concat);
    return new DatasetFiles(texts);
  }

  public static DatasetFiles replace(DatasetFiles files, String file, String text) {
    var texts = new TreeMap<>(files.texts());
    texts.put(file, text);
    return new DatasetFiles(texts);
  }
}
