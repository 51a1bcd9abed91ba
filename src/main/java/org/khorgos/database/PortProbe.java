package org.khorgos.database;

import java.io.IOException;
import java.net.ServerSocket;

/** Finds a free port, or checks that a port is free, before a server is started on it. */
public final class PortProbe {

  private PortProbe() {}

  /** A port that no program uses. */
  public static int free() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new IllegalStateException("No port is free for the embedded PostgreSQL.", e);
    }
  }

  /**
   * Throws if another program uses the port.
   *
   * @param port 0 for any free port
   * @param setting the setting with which to choose another
   * @throws IllegalStateException if the port is in use
   */
  public static void check(int port, String setting) {
    try (var socket = new ServerSocket(port)) {
      socket.setReuseAddress(true);
    } catch (IOException taken) {
      throw new IllegalStateException(
          "Port "
              + port
              + " is taken by another program. Set "
              + setting
              + " to another one, or to 0 for any that is free.",
          taken);
    }
  }
}
