package org.khorgos.api.connection;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Gives each connection that the server accepts its {@link ConnectionPatience}. Netty finds this
 * class by META-INF/services: neither Quarkus nor Vert.x lets an application see a connection
 * before its first request is complete (docs/decisions/0034).
 */
public final class ConnectionExtension extends ChannelInitializerExtension {

  private final ConnectionPatience.Limits limits;

  /** For the service loader. */
  public ConnectionExtension() {
    this(limits(ConfigProvider.getConfig()));
  }

  ConnectionExtension(ConnectionPatience.Limits limits) {
    this.limits = limits;
  }

  private static ConnectionPatience.Limits limits(Config config) {
    return new ConnectionPatience.Limits(
        config.getValue("khorgos.request.patience", Duration.class),
        config.getValue("khorgos.response.patience", Duration.class),
        config.getValue("khorgos.response.bytes-per-second", Long.class));
  }

  /** Lets Netty look for extensions. To be called before the server starts. */
  public static void register() {
    System.setProperty(EXTENSIONS_SYSTEM_PROPERTY, "serviceload");
  }

  @Override
  public void postInitializeServerChildChannel(Channel connection) {
    connection.pipeline().addFirst(new ConnectionPatience(limits));
  }
}
