package org.khorgos.api.problem;

import java.util.Map;

/** Headers of every page for people: it needs this server alone, and nobody may frame it. */
public final class HtmlHeaders {

  public static final String CONTENT_TYPE = "text/html;charset=utf-8";

  public static final Map<String, String> ALL =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
          "Referrer-Policy",
          "strict-origin-when-cross-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=()");

  private HtmlHeaders() {}
}
