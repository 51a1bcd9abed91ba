package org.khorgos.api.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A response body as it goes over the wire, plain and compressed: in memory while it is small, in
 * files when it is not, so that memory stays flat and a slow reader holds no connection to the
 * database.
 */
public final class EncodedResponse {

  /** Writes the body of a response. */
  @FunctionalInterface
  public interface Body {
    void writeTo(OutputStream out) throws IOException;
  }

  private final Spool.Spooled plain;
  private final Map<String, String> headers;
  private final Function<Body, Spool.Spooled> spool;
  private Spool.@Nullable Spooled gzip;

  private EncodedResponse(
      Spool.Spooled plain, Map<String, String> headers, Function<Body, Spool.Spooled> spool) {
    this.plain = plain;
    this.headers = Map.copyOf(headers);
    this.spool = spool;
    if (plain instanceof Spool.InMemory memory) {
      this.gzip = new Spool.InMemory(compressed(memory.bytes()));
    }
  }

  /**
   * Encodes a response.
   *
   * @param headers those that belong to this response alone
   */
  public static EncodedResponse of(byte[] plain, Map<String, String> headers) {
    return new EncodedResponse(
        new Spool.InMemory(plain),
        headers,
        unused -> {
          throw new IllegalStateException("is in memory");
        });
  }

  /** Encodes a response that is written piece by piece and may be large. */
  public static EncodedResponse of(
      Body body, SpoolDirectory directory, Map<String, String> headers) {
    return new EncodedResponse(directory.spool(body), headers, directory::spool);
  }

  private static byte[] compressed(byte[] plain) {
    var compressed = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(compressed)) {
      out.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return compressed.toByteArray();
  }

  /** The body; that of a large response is compressed when it is first asked for. */
  Spool.Spooled body(boolean compressed) {
    return compressed ? gzip() : plain;
  }

  private synchronized Spool.Spooled gzip() {
    if (gzip == null) {
      gzip = spool.apply(this::compress);
    }
    return gzip;
  }

  private void compress(OutputStream file) throws IOException {
    var out = new GZIPOutputStream(file);
    Files.copy(((Spool.InFile) plain).file(), out);
    out.finish();
  }

  /** The body, if it takes no time. */
  Optional<byte[]> inMemory(boolean compressed) {
    return plain instanceof Spool.InMemory && body(compressed) instanceof Spool.InMemory memory
        ? Optional.of(memory.bytes())
        : Optional.empty();
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Whether a part of it lies in a file. */
  synchronized boolean isInFile() {
    return plain instanceof Spool.InFile || gzip instanceof Spool.InFile;
  }

  /** Its share of the cache, in bytes. */
  synchronized int weight() {
    long both = plain.length() + (gzip == null ? 0 : gzip.length());
    return (int) Math.min(Integer.MAX_VALUE / 2, both);
  }
}
