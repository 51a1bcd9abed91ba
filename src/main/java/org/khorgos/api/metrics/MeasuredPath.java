package org.khorgos.api.metrics;

import io.quarkus.micrometer.runtime.binder.vertx.HttpRequestMetric;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import io.vertx.ext.web.RoutingContext;
import java.util.Objects;

/**
 * The path under which a request is measured and traced: the template of the resource that
 * responds. Paths that no resource knows share one, since a client can invent any number of them.
 */
public final class MeasuredPath {

  private static final String OTHER = "/{path}";

  /** Where Quarkus REST notes the template, in the Vert.x context of the request. */
  private static final String KEY = "UrlPathTemplate";

  private MeasuredPath() {}

  /** To be called first, since the server would take the path of the request itself. */
  public static void begin(RoutingContext context) {
    if (request(context).metric() instanceof HttpRequestMetric metric) {
      metric.setTemplatePath(OTHER);
    }
  }

  /** Of a request, when its resource is known. */
  public static String of(RoutingContext context) {
    return Objects.requireNonNullElse(request(context).context().getLocal(KEY), OTHER);
  }

  /** For a request that comes to no resource. */
  public static void set(String path, RoutingContext context) {
    request(context).context().putLocal(KEY, path);
  }

  private static HttpServerRequestInternal request(RoutingContext context) {
    return (HttpServerRequestInternal) context.request();
  }
}
