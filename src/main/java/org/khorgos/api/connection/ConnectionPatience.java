package org.khorgos.api.connection;

import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.ChannelPromise;
import io.netty.channel.FileRegion;
import io.netty.handler.codec.http.HttpRequestDecoder;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.concurrent.ScheduledFuture;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Closes the connection of a client that sends a request too slowly or takes a response too slowly.
 * The idle timeout does not see them: a byte now and then keeps a connection alive. Stands first in
 * the pipeline, so that it sees bytes as they come and go; all its methods run on the event loop.
 */
final class ConnectionPatience extends ChannelDuplexHandler {

  /**
   * How long is waited.
   *
   * @param request from the first byte of a request to its last
   * @param response for a response, however short
   * @param bytesPerSecond a response may take a second longer for each of these
   */
  record Limits(Duration request, Duration response, long bytesPerSecond) {}

  private final Limits limits;
  private boolean isWatching;
  private boolean requestIsComplete;
  private @Nullable ScheduledFuture<?> requestTimer;
  private @Nullable ScheduledFuture<?> responseTimer;
  private int pendingWrites;
  private long responseDue;

  ConnectionPatience(Limits limits) {
    this.limits = limits;
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object message) {
    watchRequests(context);
    requestIsComplete = false;
    context.fireChannelRead(message);
    if (!requestIsComplete && requestTimer == null && context.channel().isActive()) {
      requestTimer =
          context
              .executor()
              .schedule(() -> close(context), limits.request().toNanos(), TimeUnit.NANOSECONDS);
    }
  }

  /** The decoder is put into the pipeline only after this handler. */
  private void watchRequests(ChannelHandlerContext context) {
    ChannelHandlerContext decoder =
        isWatching ? null : context.pipeline().context(HttpRequestDecoder.class);
    if (decoder != null) {
      isWatching = true;
      context.pipeline().addAfter(decoder.name(), null, new RequestEnd());
    }
  }

  private final class RequestEnd extends ChannelInboundHandlerAdapter {

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
      if (message instanceof LastHttpContent) {
        requestIsComplete = true;
        requestTimer = cancelled(requestTimer);
      }
      context.fireChannelRead(message);
    }
  }

  @Override
  public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
    long now = System.nanoTime();
    if (pendingWrites == 0) {
      responseDue = now + limits.response().toNanos();
    }
    responseDue += TimeUnit.SECONDS.toNanos(1) * bytes(message) / limits.bytesPerSecond();
    pendingWrites++;
    var unused = context.write(message, promise.unvoid().addListener(written -> pendingWrites--));
  }

  private static long bytes(Object message) {
    if (message instanceof FileRegion file) {
      return file.count();
    }
    return message instanceof ByteBuf buffer ? buffer.readableBytes() : 0;
  }

  /** What the operating system takes at once needs no timer. */
  @Override
  public void flush(ChannelHandlerContext context) {
    context.flush();
    if (pendingWrites > 0 && responseTimer == null) {
      check(context);
    }
  }

  private void check(ChannelHandlerContext context) {
    long left = responseDue - System.nanoTime();
    responseTimer = null;
    if (pendingWrites > 0 && left <= 0) {
      close(context);
    } else if (pendingWrites > 0) {
      responseTimer = context.executor().schedule(() -> check(context), left, TimeUnit.NANOSECONDS);
    }
  }

  private static void close(ChannelHandlerContext context) {
    var unused = context.close();
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    requestTimer = cancelled(requestTimer);
    responseTimer = cancelled(responseTimer);
    context.fireChannelInactive();
  }

  private static @Nullable ScheduledFuture<?> cancelled(@Nullable ScheduledFuture<?> timer) {
    if (timer != null) {
      timer.cancel(false);
    }
    return null;
  }
}
