package org.khorgos.database;

import java.io.IOException;
import java.net.ServerSocket;

/** Looks whether a port can be had, before anything is started on it. */
public final class PortProbe {

  private PortProbe() {}

  /**
   * Refuses a port that another program has.
   *
   * @param port 0 for any free one, which there always is
   * @param setting what has to be set to take another
   * @throws IllegalStateException when the port is taken
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
