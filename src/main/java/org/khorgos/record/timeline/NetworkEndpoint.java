package org.khorgos.record.timeline;

import jakarta.inject.Singleton;
import org.khorgos.api.rest.Endpoint;
import org.khorgos.api.rest.Envelope;
import org.khorgos.api.rest.PreparedResponse;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ProvenanceFactory;
import org.khorgos.query.parse.Url;

/** Answers with networks of actors. */
@Singleton
class NetworkEndpoint implements Endpoint {

  static final String PATH = "/v1/network";

  private final NetworkBuilder networks;
  private final TimelineRepository timeline;
  private final ProvenanceFactory provenances;

  NetworkEndpoint(
      NetworkBuilder networks, TimelineRepository timeline, ProvenanceFactory provenances) {
    this.networks = networks;
    this.timeline = timeline;
    this.provenances = provenances;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public PreparedResponse ask(ApiRequest request) {
    return new NetworkResponse(NetworkQuery.parse(PATH, timeline, request), request);
  }

  private final class NetworkResponse implements PreparedResponse {

    private final NetworkQuery query;
    private final ApiRequest request;

    NetworkResponse(NetworkQuery query, ApiRequest request) {
      this.query = query;
      this.request = request;
    }

    @Override
    public Url url() {
      return query.url();
    }

    @Override
    public Object json() {
      return new Network.NetworkEnvelope(
          networks.of(query),
          Envelope.Links.to(request, url()),
          Envelope.Meta.of(provenances.of(request, url())));
    }
  }
}
