package org.khorgos.query.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.khorgos.DatabaseTest;

@DatabaseTest
class CancellationTest {

  @Inject Statements statements;

  @Test
  void aStatementForWhichNobodyWaitsIsStopped() throws Exception {
    var cancellation = new Cancellation();
    CompletableFuture<Void> sleep =
        CompletableFuture.runAsync(
            () -> cancellation.within(() -> inRequest(() -> sleep(Duration.ofMinutes(1)))));
    while (sleeping() == 0 && !sleep.isDone()) {
      Thread.sleep(20);
    }
    cancellation.cancel();
    assertThatThrownBy(sleep::join)
        .isInstanceOf(CompletionException.class)
        .rootCause()
        .isInstanceOfSatisfying(
            SQLException.class, stopped -> assertThat(stopped.getSQLState()).isEqualTo("57014"))
        .hasMessageContaining("user request");
  }

  @Test
  void whatWasGivenUpDoesNotBegin() throws SQLException {
    var cancellation = new Cancellation();
    cancellation.cancel();
    assertThatThrownBy(() -> cancellation.within(() -> sleep(Duration.ZERO)))
        .isInstanceOf(Cancellation.CancelledException.class);
    assertThatThrownBy(() -> cancellation.within(() -> Cancellation.await(() -> true)))
        .isInstanceOf(Cancellation.CancelledException.class);
  }

  @Test
  void whoWaitsForATurnIsWokenWhenNobodyWaitsForTheResult() throws Exception {
    var cancellation = new Cancellation();
    var waiting = new CountDownLatch(1);
    CompletableFuture<Void> waiter =
        CompletableFuture.runAsync(
            () -> cancellation.within(() -> Cancellation.await(() -> forEver(waiting))));
    waiting.await();
    cancellation.cancel();
    assertThatThrownBy(waiter::join).hasCauseInstanceOf(Cancellation.CancelledException.class);
  }

  private static boolean forEver(CountDownLatch waiting) throws InterruptedException {
    waiting.countDown();
    new CountDownLatch(1).await();
    return true;
  }

  /** Without a request, Hibernate does not ask for the database role. */
  private static <T> T inRequest(Supplier<T> work) {
    ManagedContext request = Arc.container().requestContext();
    request.activate();
    try {
      return work.get();
    } finally {
      request.terminate();
    }
  }

  private boolean sleep(Duration time) {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              statements.each(
                  Sql.of("select pg_sleep(").bind(time.toSeconds()).add(")"), row -> {});
              return true;
            });
  }

  private int sleeping() {
    return QuarkusTransaction.requiringNew()
        .call(
            () -> {
              int[] count = {0};
              statements.each(
                  Sql.of(
                      "select count(*) from pg_stat_activity where query like 'select pg_sleep%' and"
                          + " state = 'active' and pid <> pg_backend_pid()"),
                  row -> count[0] = row.getInt(1));
              return count[0];
            });
  }
}
