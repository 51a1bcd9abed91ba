package org.khorgos.api.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.HttpResponseEncoder;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** On a server of Netty itself, whose connections are extended as those of the application are. */
class ConnectionPatienceTest {

  private static final int LARGE = 16 << 20;
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static EventLoopGroup loops;
  private static Channel server;

  @BeforeAll
  static void start() {
    var extension =
        new ConnectionExtension(new ConnectionPatience.Limits(PATIENCE, PATIENCE, 1 << 20));
    loops = new NioEventLoopGroup(2);
    server =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .childHandler(
                new ChannelInitializer<SocketChannel>() {
                  @Override
                  protected void initChannel(SocketChannel connection) {
                    extension.postInitializeServerChildChannel(connection);
                    connection
                        .pipeline()
                        .addLast(
                            new HttpRequestDecoder(), new HttpResponseEncoder(), new Responder());
                  }
                })
            .bind(0)
            .syncUninterruptibly()
            .channel();
  }

  @AfterAll
  static void end() {
    server.close().syncUninterruptibly();
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).syncUninterruptibly();
  }

  /** Responds when a request is complete: to /large with 16 MiB. */
  private static final class Responder extends SimpleChannelInboundHandler<HttpObject> {

    private int length;

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
      if (part instanceof HttpRequest request) {
        length = request.uri().equals("/large") ? LARGE : 1;
      }
      if (part instanceof LastHttpContent) {
        var response =
            new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.OK,
                Unpooled.wrappedBuffer(new byte[length]));
        response.headers().set("Content-Length", length);
        var unused = context.writeAndFlush(response);
      }
    }
  }

  private static final String WHOLE = "GET / HTTP/1.1\r\nHost: x\r\n\r\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /v1/exer",
        "GET /v1/exercises HTTP/1.1\r\nHost: x\r\nX-Slow: ",
        "POST /v1/exercises HTTP/1.1\r\nHost: x\r\nContent-Length: 9999\r\n\r\n",
        WHOLE + "GET /v1/exer",
      })
  void aRequestThatComesDropByDropEndsItsConnection(String begin) throws Exception {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(bytes(begin));
      long start = System.nanoTime();
      assertThatThrownBy(() -> drip(socket)).isInstanceOf(SocketException.class);
      assertThat(Duration.ofNanos(System.nanoTime() - start))
          .isBetween(PATIENCE.minusMillis(200), PATIENCE.multipliedBy(3));
    }
  }

  /** Ends with an exception when the server has closed the connection. */
  private static void drip(Socket socket) throws Exception {
    for (int i = 0; i < 100; i++) {
      Thread.sleep(100);
      socket.getOutputStream().write('x');
    }
  }

  @Test
  void aConnectionMayRestBetweenRequests() throws Exception {
    try (Socket socket = connect()) {
      for (int i = 0; i < 2; i++) {
        socket.getOutputStream().write(bytes(WHOLE));
        assertThat(new String(socket.getInputStream().readNBytes(15), StandardCharsets.US_ASCII))
            .isEqualTo("HTTP/1.1 200 OK");
        Thread.sleep(PATIENCE.plusMillis(500).toMillis());
        socket.getInputStream().skipNBytes(socket.getInputStream().available());
      }
    }
  }

  @Test
  void aResponseThatIsTakenByteByByteEndsItsConnection() throws Exception {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(bytes("GET /large HTTP/1.1\r\nHost: x\r\n\r\n"));
      // 16 MiB may take 16 seconds longer.
      long received = takeSlowly(socket, PATIENCE.plusSeconds(18)) + takeAll(socket);
      assertThat(received).isLessThan(LARGE);
    }
  }

  @Test
  void aResponseThatIsTakenAsSlowlyAsItMayBeIsWhole() throws Exception {
    try (Socket socket = connect()) {
      socket.getOutputStream().write(bytes("GET /large HTTP/1.1\r\nHost: x\r\n\r\n"));
      Thread.sleep(PATIENCE.plusSeconds(2).toMillis());
      assertThat(socket.getInputStream().readNBytes(LARGE)).hasSize(LARGE);
    }
  }

  private static long takeSlowly(Socket socket, Duration time) throws Exception {
    long end = System.nanoTime() + time.toNanos();
    long taken = 0;
    while (System.nanoTime() < end && socket.getInputStream().read() >= 0) {
      taken++;
      Thread.sleep(200);
    }
    return taken;
  }

  /** What had been sent before the connection was closed. */
  private static long takeAll(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    var buffer = new byte[1 << 16];
    long taken = 0;
    try {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        taken += read;
      }
    } catch (SocketException reset) {
      // Closed while bytes were on their way.
    }
    return taken;
  }

  private static Socket connect() throws IOException {
    var socket = new Socket();
    socket.setReceiveBufferSize(1 << 12);
    socket.setSoTimeout(10_000);
    socket.connect(server.localAddress());
    return socket;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
