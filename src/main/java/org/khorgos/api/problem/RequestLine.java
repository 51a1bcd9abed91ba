package org.khorgos.api.problem;

import io.vertx.core.http.HttpServerRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** Whether the first lines of a request can be read at all. */
public final class RequestLine {

  private static final String MALFORMED =
      "The request is malformed: it needs a Host header and a path that starts with a slash (RFC"
          + " 9112, 3.2).";

  private static final String NO_URI =
      "The URL is malformed. Each % must come before two hexadecimal digits, and signs such as"
          + " quotation marks, backslashes and spaces must be percent-encoded (RFC 3986, 2.1). For a"
          + " percent sign itself, write %25.";

  private RequestLine() {}

  /**
   * Lets requests come to our handlers whose address is no URI; the server would refuse them
   * without a body. To be called before it starts.
   */
  public static void takeMalformed() {
    System.setProperty("vertx.disableURIValidation", "true");
  }

  /** What is wrong with them, if anything is. */
  public static Optional<String> error(HttpServerRequest request) {
    if (lacksHost(request)) {
      return Optional.of(MALFORMED);
    }
    try {
      new URI(request.uri());
      return Optional.empty();
    } catch (URISyntaxException invalid) {
      return Optional.of(NO_URI);
    }
  }

  /** HTTP/1.0 needs no Host header, but addresses are made of it. Probes of health do without. */
  private static boolean lacksHost(HttpServerRequest request) {
    return request.authority() == null && !request.path().startsWith("/q/");
  }
}
