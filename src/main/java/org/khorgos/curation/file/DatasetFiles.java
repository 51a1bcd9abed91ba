package org.khorgos.curation.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The texts of the dataset files, by file name.
 *
 * @param folder path of the folder as messages show it
 */
public record DatasetFiles(SortedMap<String, String> texts, String folder) {

  private static final String BUNDLED = "db/dataset";

  public DatasetFiles(SortedMap<String, String> texts) {
    this(texts, BUNDLED);
  }

  /** Reads the files from a folder, or, without one, those that come with the application. */
  public static DatasetFiles read(Collection<String> names, Optional<Path> folder) {
    var texts = new TreeMap<String, String>();
    for (String name : new TreeSet<>(names)) {
      try (InputStream in = folder.isPresent() ? open(folder.get().resolve(name)) : bundled(name)) {
        texts.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the dataset file " + name, e);
      }
    }
    return new DatasetFiles(
        texts, folder.map(path -> path.toString().replace('\\', '/')).orElse(BUNDLED));
  }

  /** The path of a file as messages show it. */
  String path(String file) {
    return folder + "/" + file;
  }

  private static InputStream open(Path file) throws IOException {
    return Files.newInputStream(file);
  }

  private static InputStream bundled(String name) throws IOException {
    InputStream in =
        Thread.currentThread().getContextClassLoader().getResourceAsStream(BUNDLED + "/" + name);
    if (in == null) {
      throw new IOException(BUNDLED + "/" + name + " is not part of the application");
    }
    return in;
  }

  /** SHA-256 over names and texts, in hex. */
  public String digest() {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      for (Map.Entry<String, String> file : texts.entrySet()) {
        sha.update(
            (file.getKey() + "\0" + file.getValue() + "\0").getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
