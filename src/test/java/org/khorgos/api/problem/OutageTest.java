package org.khorgos.api.problem;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.transaction.RollbackException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.SocketTimeoutException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class OutageTest {

  @ParameterizedTest
  @ValueSource(strings = {"08006", "57P01", "53300", "53100", "53200", "40001"})
  void aDatabaseThatCannotServeIsAnOutage(String state) {
    assertThat(Outage.behind(new IllegalStateException(new SQLException("", state))))
        .contains(Outage.DATABASE);
  }

  static Stream<Throwable> brokenCommits() {
    return Stream.of(
        new RollbackException("could not commit"),
        new IllegalStateException(new SocketTimeoutException("Read timed out")),
        new SQLException("no connection to be had"));
  }

  @ParameterizedTest
  @MethodSource("brokenCommits")
  void soIsACommitThatBroke(Throwable thrown) {
    assertThat(Outage.behind(thrown)).contains(Outage.DATABASE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"No space left on device", "/tmp/x: Read-only file system"})
  void aDiskThatTakesNothingIsAnother(String said) {
    assertThat(Outage.behind(new UncheckedIOException(new IOException(said))))
        .contains(Outage.DISK);
  }

  @Test
  void anErrorOfOursIsNone() {
    assertThat(Outage.behind(new SQLException("", "42601"))).isEqualTo(Optional.empty());
    assertThat(Outage.behind(new IllegalStateException("No space left on device"))).isEmpty();
  }
}
