package org.khorgos.curation.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Reads items in a thread of its own while those before them are written: reading a table and
 * writing to the database each keep one processor busy.
 */
final class BatchReader<T> {

  private static final int WAITING = 2;

  private final int size;
  private final BlockingQueue<List<T>> batches = new ArrayBlockingQueue<>(WAITING);
  private List<T> open = new ArrayList<>();
  private volatile boolean isStopped;

  BatchReader(int size) {
    this.size = size;
  }

  /** Takes a batch. */
  interface Writer<T, X extends Exception> {
    void write(List<T> batch) throws X;
  }

  /**
   * Reads all items, and writes them batch by batch in the calling thread.
   *
   * @param source gives each item to the consumer that it is given
   */
  <X extends Exception> void each(Consumer<Consumer<T>> source, Writer<T, X> writer) throws X {
    CompletableFuture<Void> reading = CompletableFuture.runAsync(() -> read(source));
    try {
      for (List<T> batch = take(); !batch.isEmpty(); batch = take()) {
        writer.write(batch);
      }
      reading.join();
    } catch (CompletionException failed) {
      throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
    } finally {
      isStopped = true;
      batches.clear();
    }
  }

  private void read(Consumer<Consumer<T>> source) {
    try {
      source.accept(this::add);
      if (!open.isEmpty()) {
        put(open);
      }
    } finally {
      put(List.of());
    }
  }

  private void add(T item) {
    open.add(item);
    if (open.size() == size) {
      put(open);
      open = new ArrayList<>();
    }
  }

  private void put(List<T> batch) {
    if (isStopped) {
      throw new CancellationException();
    }
    try {
      batches.put(batch);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private List<T> take() {
    try {
      return batches.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
