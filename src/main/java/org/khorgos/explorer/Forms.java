package org.khorgos.explorer;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.function.Function;
import org.khorgos.api.rest.Desk;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;

/** Answers what a form sent under the address that the API would take. */
@Singleton
class Forms {

  private final Answers answers;
  private final Desk desk;

  Forms(Answers answers, Desk desk) {
    this.answers = answers;
    this.desk = desk;
  }

  Uni<Response> ask(UriInfo uri, HttpHeaders headers, Function<Inquiry, Uni<Response>> answerer) {
    var sent =
        new Sent(uri.getRequestUri().getPath(), new LinkedHashMap<>(uri.getQueryParameters()));
    return sent.isAsAsked()
        ? desk.ask(uri, headers, answerer)
        : Uni.createFrom().item(answers.seeOther(sent.asAsked().toString()));
  }
}
