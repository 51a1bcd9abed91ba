package org.khorgos.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/** An answer as it goes over the wire, plain and compressed. */
final class Written {

  private final byte[] plain;
  private final byte[] gzip;
  private final Map<String, String> headers;

  /**
   * Keeps an answer.
   *
   * @param headers those that belong to this answer alone
   */
  Written(byte[] plain, Map<String, String> headers) {
    this.plain = plain;
    this.gzip = compress(plain);
    this.headers = Map.copyOf(headers);
  }

  private static byte[] compress(byte[] plain) {
    var bytes = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(bytes)) {
      gzip.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  byte[] bytes(boolean compressed) {
    return compressed ? gzip : plain;
  }

  Map<String, String> headers() {
    return headers;
  }

  int weight() {
    return plain.length + gzip.length;
  }
}
