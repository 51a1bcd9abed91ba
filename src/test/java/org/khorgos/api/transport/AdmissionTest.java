package org.khorgos.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.problem.ProblemMapper;

/** New responses are bounded: by client, by number, and by whether anybody waits for them. */
@DatabaseTest
class AdmissionTest {

  @Inject Vertx vertx;
  @Inject ProblemMapper problems;

  @Test
  void aClientThatAsksTooOftenIsToldWhenToTryAgain() throws Exception {
    HttpServer server = serve(3, new WorkQueue(1, 1, Duration.ZERO));
    try {
      for (int left = 2; left >= 0; left--) {
        Response response = RestAssured.given().port(server.actualPort()).get("/v1/exercises");
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.header("RateLimit-Policy")).isEqualTo("\"minute\";q=3;w=60");
        assertThat(response.header("RateLimit")).startsWith("\"minute\";r=" + left + ";t=");
      }
      Response refused = RestAssured.given().port(server.actualPort()).get("/v1/exercises");
      assertThat(refused.statusCode()).isEqualTo(429);
      assertThat(refused.contentType()).isEqualTo("application/problem+json");
      assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 21);
      assertThat(refused.jsonPath().getString("detail")).contains("3 new responses in a minute");
      assertThat(RestAssured.given().port(server.actualPort()).get("/q/health/ready").statusCode())
          .isEqualTo(200);
    } finally {
      server.close().toCompletionStage().toCompletableFuture().get();
    }
  }

  @Test
  void withoutALimitNothingIsCounted() throws Exception {
    HttpServer server = serve(0, new WorkQueue(1, 1, Duration.ZERO));
    try {
      assertThat(
              RestAssured.given()
                  .port(server.actualPort())
                  .get("/v1/exercises")
                  .header("RateLimit"))
          .isNull();
    } finally {
      server.close().toCompletionStage().toCompletableFuture().get();
    }
  }

  @Test
  void whenNobodyMoreCanWaitARequestIsRefusedAtOnceAndHealthIsNot() throws Exception {
    HttpServer server = serve(0, new WorkQueue(1, 0, Duration.ZERO));
    try {
      Response refused = RestAssured.given().port(server.actualPort()).get("/v1/exercises");
      assertThat(refused.statusCode()).isEqualTo(503);
      assertThat(refused.header("Retry-After")).isEqualTo("5");
      assertThat(RestAssured.given().port(server.actualPort()).get("/q/health").statusCode())
          .isEqualTo(200);
    } finally {
      server.close().toCompletionStage().toCompletableFuture().get();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "192.0.2.7, 192.0.2.7, true",
    "192.0.2.7, 192.0.2.8, false",
    "2001:db8:1:2::1, 2001:db8:1:2:ffff::9, true",
    "2001:db8:1:2::1, 2001:db8:1:3::1, false",
  })
  void aClientIsAnAddressOrANetworkOfIpv6(String one, String other, boolean same) {
    assertThat(ClientRates.client(one).equals(ClientRates.client(other))).isEqualTo(same);
  }

  @Test
  void workWaitsForItsTurnAndNotForLong() throws Exception {
    var queue = new WorkQueue(1, 1, Duration.ofMillis(50));
    var began = new CountDownLatch(1);
    var end = new CountDownLatch(1);
    Thread first = new Thread(() -> queue.run(() -> await(began, end)));
    first.start();
    began.await();
    assertThatThrownBy(() -> queue.run(() -> "never"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("too many requests");
    end.countDown();
    first.join();
    assertThat(queue.run(() -> "now")).isEqualTo("now");
  }

  private static String await(CountDownLatch began, CountDownLatch end) {
    began.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "done";
  }

  @Test
  void itIsNoticedThatAClientHasGone() throws Exception {
    var asked = new CountDownLatch(1);
    var gone = new CountDownLatch(1);
    Router router = Router.router(vertx);
    router
        .route()
        .handler(
            context -> {
              Departure.watch(context);
              Departure.of(context).then(gone::countDown);
              asked.countDown();
            });
    HttpServer server = listen(router);
    try {
      try (var socket = new Socket("localhost", server.actualPort())) {
        socket
            .getOutputStream()
            .write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
        assertThat(gone.getCount()).isEqualTo(1);
      }
      assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
    } finally {
      server.close().toCompletionStage().toCompletableFuture().get();
    }
  }

  private HttpServer serve(int perMinute, WorkQueue queue) throws Exception {
    var filters = new Filters();
    new Admission(new ClientRates(perMinute), queue, problems).register(filters);
    Router router = Router.router(vertx);
    filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
    router.route().handler(context -> context.response().end("new"));
    return listen(router);
  }

  private HttpServer listen(Router router) throws Exception {
    return vertx
        .createHttpServer()
        .requestHandler(router)
        .listen(0)
        .toCompletionStage()
        .toCompletableFuture()
        .get();
  }
}
