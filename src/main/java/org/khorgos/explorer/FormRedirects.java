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

/** Answers what a form sent under the address that the API would take. */
@Singleton
class FormRedirects {

  private final ResponseCache answers;
  private final RequestDispatcher dispatcher;

  FormRedirects(ResponseCache answers, RequestDispatcher dispatcher) {
    this.answers = answers;
    this.dispatcher = dispatcher;
  }

  Uni<Response> ask(
      UriInfo uri, HttpHeaders headers, Function<ApiRequest, Uni<Response>> endpoint) {
    var sent =
        new FormSubmission(
            uri.getRequestUri().getPath(), new LinkedHashMap<>(uri.getQueryParameters()));
    return sent.isAsAsked()
        ? dispatcher.ask(uri, headers, endpoint)
        : Uni.createFrom().item(answers.seeOther(sent.asAsked().toString()));
  }
}
