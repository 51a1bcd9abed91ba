package org.khorgos.explorer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;

/** Redirects what forms send to the URL that has the parameters as the API takes them. */
@Singleton
class FormRedirects {

  private final ResponseCache responses;
  private final RequestDispatcher dispatcher;

  FormRedirects(ResponseCache responses, RequestDispatcher dispatcher) {
    this.responses = responses;
    this.dispatcher = dispatcher;
  }

  Uni<Response> respond(
      UriInfo uri, HttpHeaders headers, Function<ApiRequest, Uni<Response>> endpoint) {
    var submission =
        new FormSubmission(
            uri.getRequestUri().getPath(), new LinkedHashMap<>(uri.getQueryParameters()));
    return submission.isCanonical()
        ? dispatcher.ask(uri, headers, endpoint)
        : Uni.createFrom().item(responses.seeOther(submission.canonical().toString()));
  }
}
