package org.khorgos.api.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

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
  private final Spool.Spooled gzip;
  private final Map<String, String> headers;

  private EncodedResponse(Spool.Spooled plain, Spool.Spooled gzip, Map<String, String> headers) {
    this.plain = plain;
    this.gzip = gzip;
    this.headers = Map.copyOf(headers);
  }

  /**
   * Encodes a response.
   *
   * @param headers those that belong to this response alone
   */
  public static EncodedResponse of(byte[] plain, Map<String, String> headers) {
    var compressed = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(compressed)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new EncodedResponse(
        new Spool.InMemory(plain), new Spool.InMemory(compressed.toByteArray()), headers);
  }

  /** Encodes a response that is written piece by piece and may be large. */
  public static EncodedResponse of(
      Body body, SpoolDirectory directory, Map<String, String> headers) {
    try (var plain = directory.spool();
        var compressed = directory.spool()) {
      var gzip = new GZIPOutputStream(compressed);
      body.writeTo(new Both(plain, gzip));
      gzip.finish();
      return new EncodedResponse(plain.spooled(), compressed.spooled(), headers);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Spool.Spooled body(boolean compressed) {
    return compressed ? gzip : plain;
  }

  Map<String, String> headers() {
    return headers;
  }

  /** Its share of the cache, in bytes. */
  int weight() {
    return (int) Math.min(Integer.MAX_VALUE / 2, plain.length() + gzip.length());
  }

  /** Writes everything twice. */
  private static final class Both extends OutputStream {

    private final OutputStream first;
    private final OutputStream second;

    Both(OutputStream first, OutputStream second) {
      this.first = first;
      this.second = second;
    }

    @Override
    public void write(int octet) throws IOException {
      first.write(octet);
      second.write(octet);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      first.write(bytes, from, count);
      second.write(bytes, from, count);
    }
  }
}
