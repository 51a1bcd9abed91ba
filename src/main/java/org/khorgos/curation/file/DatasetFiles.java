package org.khorgos.curation.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.khorgos.curation.yaml.FileError;

/**
 * The dataset files: what is in YAML as texts, and bulk tables, which are too large for that, as
 * something that can be opened.
 *
 * @param texts by file name, in folders below that of the dataset with a slash
 * @param tables by file name
 * @param folder path of the folder as messages show it
 */
public record DatasetFiles(
    SortedMap<String, String> texts, SortedMap<String, FileContents> tables, String folder) {

  /** Where the files of the application are. */
  static final String BUNDLED = "db/dataset";

  /** The folder of bulk tables and of the mappings that tell how to read them. */
  public static final String TABLES = "tables/";

  private static final int BUFFER = 1 << 16;

  /** What a file holds. */
  @FunctionalInterface
  public interface FileContents {
    InputStream open() throws IOException;
  }

  public DatasetFiles {
    texts = Collections.unmodifiableSortedMap(texts);
    tables = Collections.unmodifiableSortedMap(tables);
  }

  public DatasetFiles(SortedMap<String, String> texts) {
    this(texts, new TreeMap<>(), BUNDLED);
  }

  /** Whether a file belongs to those of a dataset: its file, or one in the folder of its name. */
  public static boolean isPart(String dataset, String file) {
    return file.equals(dataset)
        || (file.startsWith(dataset.replace(".yaml", "/")) && file.endsWith(".yaml"));
  }

  /** Whether a file is YAML and belongs to the dataset, one of whose files have these names. */
  public static boolean isText(String file, Collection<String> names) {
    return names.stream().anyMatch(name -> isPart(name, file))
        || (file.startsWith(TABLES) && file.endsWith(".yaml"));
  }

  public static boolean isTable(String file) {
    return file.startsWith(TABLES) && file.endsWith(".csv");
  }

  /** The files that hold the entries of one: itself, those in the folder of its name, or both. */
  List<String> parts(String file) {
    return texts.keySet().stream().filter(name -> isPart(file, name)).toList();
  }

  /** The files that tell how bulk tables are read. */
  List<String> mappings() {
    return texts.keySet().stream().filter(name -> name.startsWith(TABLES)).toList();
  }

  /** The path of a file as messages show it. */
  String path(String file) {
    return folder + "/" + file;
  }

  /** An error of a key that stands at the beginning of a line. */
  public FileError error(String file, String key, String reason) {
    String text = texts.getOrDefault(file, "");
    int before = (int) text.lines().takeWhile(line -> !line.startsWith(key + ":")).count();
    return new FileError(path(file), before + 1, "-", key, reason);
  }

  /** All files. */
  public SortedMap<String, FileContents> all() {
    SortedMap<String, FileContents> all = new TreeMap<>(tables);
    texts.forEach(
        (name, text) ->
            all.put(name, () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    return all;
  }

  /** SHA-256 of a file, in hex. */
  public static String digest(FileContents file) throws IOException {
    MessageDigest sha = sha256();
    addTo(sha, file);
    return HexFormat.of().formatHex(sha.digest());
  }

  /** SHA-256 over names and contents, in hex. */
  public String digest() {
    try {
      MessageDigest sha = sha256();
      for (Map.Entry<String, String> file : texts.entrySet()) {
        sha.update(
            (file.getKey() + "\0" + file.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      for (Map.Entry<String, FileContents> table : tables.entrySet()) {
        sha.update((table.getKey() + "\0").getBytes(StandardCharsets.UTF_8));
        addTo(sha, table.getValue());
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void addTo(MessageDigest sha, FileContents table) throws IOException {
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = table.open()) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        sha.update(buffer, 0, read);
      }
    }
  }
}
