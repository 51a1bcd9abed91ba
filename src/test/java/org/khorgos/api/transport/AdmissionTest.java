package org.khorgos.api.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khorgos.DatabaseTest;
import org.khorgos.api.metrics.RefusalMeter;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.problem.ProblemMapper;

/** New responses are bounded: by client, by number, and by whether anybody waits for them. */
@DatabaseTest
class AdmissionTest {

  @Inject Vertx vertx;
  @Inject ProblemMapper problems;
  @Inject RefusalMeter refusals;

  private final List<HttpServer> servers = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (HttpServer server : servers) {
      server.close().toCompletionStage().toCompletableFuture().get();
    }
  }

  @Test
  void aClientThatAsksTooOftenIsToldWhenToTryAgain() throws Exception {
    RequestSpecification server = serve(3, new WorkQueue(1, 1, Duration.ZERO, refusals));
    for (int left = 2; left >= 0; left--) {
      Response response = server.get("/v1/exercises");
      assertThat(response.statusCode()).isEqualTo(200);
      assertThat(response.header("RateLimit-Policy")).isEqualTo("\"minute\";q=3;w=60");
      assertThat(response.header("RateLimit")).startsWith("\"minute\";r=" + left + ";t=");
    }
    Response refused = server.get("/v1/exercises");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.contentType()).isEqualTo("application/problem+json");
    assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 21);
    assertThat(refused.jsonPath().getString("detail")).contains("3 new responses in a minute");
    assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(200);
  }

  @Test
  void withoutALimitNothingIsCounted() throws Exception {
    RequestSpecification server = serve(0, new WorkQueue(1, 1, Duration.ZERO, refusals));
    assertThat(server.get("/v1/exercises").header("RateLimit")).isNull();
  }

  @Test
  void whenNobodyMoreCanWaitARequestIsRefusedAtOnceAndHealthIsNot() throws Exception {
    RequestSpecification server = serve(0, new WorkQueue(1, 0, Duration.ZERO, refusals));
    Response refused = server.get("/v1/exercises");
    assertThat(refused.statusCode()).isEqualTo(503);
    assertThat(refused.header("Retry-After")).isEqualTo("5");
    assertThat(server.get("/q/health").statusCode()).isEqualTo(200);
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
    var queue = new WorkQueue(1, 1, Duration.ofMillis(50), refusals);
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
    try (var socket = new Socket("localhost", listen(router))) {
      socket
          .getOutputStream()
          .write("GET / HTTP/1.1\r\nHost: x\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
      assertThat(asked.await(5, TimeUnit.SECONDS)).isTrue();
      assertThat(gone.getCount()).isEqualTo(1);
    }
    assertThat(gone.await(5, TimeUnit.SECONDS)).isTrue();
  }

  private RequestSpecification serve(int perMinute, WorkQueue queue) throws Exception {
    var filters = new Filters();
    new Admission(new ClientRates(perMinute), queue, problems, refusals).register(filters);
    Router router = Router.router(vertx);
    filters.getFilters().forEach(filter -> router.route().handler(filter.getHandler()));
    router.route().handler(context -> context.response().end("new"));
    return RestAssured.given().port(listen(router));
  }

  /** Returns the port. */
  private int listen(Router router) throws Exception {
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0)
            .toCompletionStage()
            .toCompletableFuture()
            .get();
    servers.add(server);
    return server.actualPort();
  }
}
