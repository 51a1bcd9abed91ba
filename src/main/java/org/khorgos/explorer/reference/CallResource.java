package org.khorgos.explorer.reference;

import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.khorgos.api.problem.ProblemException;
import org.khorgos.api.rest.RequestDispatcher;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.reference.contract.ContractCall;
import org.khorgos.explorer.reference.contract.Specification;

/** Calls, and what their forms send, over HTTP. */
@Path("/reference/calls")
public class CallResource {

  private final ReferencePages pages;
  private final CallPages calls;
  private final Specification specification;
  private final Messages messages;
  private final ResponseCache answers;
  private final RequestDispatcher dispatcher;

  CallResource(
      ReferencePages pages,
      CallPages calls,
      Specification specification,
      Messages messages,
      ResponseCache answers,
      RequestDispatcher dispatcher) {
    this.pages = pages;
    this.calls = calls;
    this.specification = specification;
    this.messages = messages;
    this.answers = answers;
    this.dispatcher = dispatcher;
  }

  @GET
  @Path("{id}")
  @NonBlocking
  @Operation(hidden = true)
  public Uni<Response> call(
      @PathParam("id") String id, @Context UriInfo uri, @Context HttpHeaders headers) {
    ContractCall call = find(id);
    if (!call.id().equals(id)) {
      return Uni.createFrom().item(answers.seeOther(ReferenceLinks.CALLS + call.id() + "#" + id));
    }
    return dispatcher.ask(
        uri,
        headers,
        request ->
            pages.page(
                request,
                ReferenceLinks.CALLS + id,
                call.main().summary(),
                "call",
                places -> calls.view(call, places)));
  }

  @GET
  @Path("{id}/send")
  @NonBlocking
  @Operation(hidden = true)
  public Uni<Response> send(@PathParam("id") String id, @Context UriInfo uri) {
    var sending = new TryItRequest(find(id), uri.getQueryParameters());
    return Uni.createFrom().item(answers.seeOther(sending.url().toString()));
  }

  private ContractCall find(String id) {
    Optional<ContractCall> call = specification.call(id);
    return call.orElseThrow(
        () ->
            ProblemException.unknown(
                "call",
                id,
                messages.say("ref_unknown_call", id),
                specification.calls().stream().map(ContractCall::id).toList()));
  }
}
