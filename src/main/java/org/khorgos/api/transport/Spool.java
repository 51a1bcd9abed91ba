package org.khorgos.api.transport;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.Cleaner;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what is written in memory, and from a certain size on in a file. */
final class Spool extends OutputStream {

  /** What was written. */
  sealed interface Spooled {
    long length();

    /** What a response is made from. */
    Object entity();
  }

  static final class InMemory implements Spooled {

    private final byte[] bytes;

    InMemory(byte[] bytes) {
      this.bytes = bytes;
    }

    byte[] bytes() {
      return bytes;
    }

    @Override
    public Object entity() {
      return bytes;
    }

    @Override
    public long length() {
      return bytes.length;
    }
  }

  /** A file, which is deleted when nobody holds this object any longer. */
  static final class InFile implements Spooled {

    private static final Cleaner CLEANER = Cleaner.create();

    private final Path file;
    private final long length;

    InFile(Path file, long length) {
      this.file = file;
      this.length = length;
      CLEANER.register(this, () -> file.toFile().delete());
    }

    Path file() {
      return file;
    }

    @Override
    public Object entity() {
      return this;
    }

    @Override
    public long length() {
      return length;
    }
  }

  private final Path directory;
  private final int inMemory;
  private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
  private @Nullable Path file;
  private @Nullable OutputStream overflow;
  private long length;
  private boolean kept;

  /**
   * Begins to keep.
   *
   * @param inMemory most bytes to keep in memory
   */
  Spool(Path directory, int inMemory) {
    this.directory = directory;
    this.inMemory = inMemory;
  }

  @Override
  public void write(int octet) throws IOException {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) throws IOException {
    if (overflow == null && memory.size() + count > inMemory) {
      file = Files.createTempFile(directory, "answer", "");
      overflow = Files.newOutputStream(file);
      memory.writeTo(overflow);
      memory.reset();
    }
    (overflow == null ? memory : overflow).write(bytes, from, count);
    length += count;
  }

  Spooled spooled() throws IOException {
    kept = true;
    if (overflow == null) {
      return new InMemory(memory.toByteArray());
    }
    overflow.close();
    return new InFile(Objects.requireNonNull(file), length);
  }

  /** Leaves nothing behind when the writing failed. */
  @Override
  public void close() throws IOException {
    if (!kept && overflow != null) {
      overflow.close();
      Files.deleteIfExists(Objects.requireNonNull(file));
    }
  }
}
