package org.khorgos.record.timeline;

import jakarta.inject.Singleton;
import org.khorgos.api.rest.Endpoint;
import org.khorgos.api.rest.Envelope;
import org.khorgos.api.rest.PreparedResponse;
import org.khorgos.api.transport.ApiRequest;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.query.parse.Url;

/** Answers with networks of actors. */
@Singleton
class NetworkEndpoint implements Endpoint {

  static final String PATH = "/v1/network";

  private final NetworkBuilder networks;
  private final TimelineRepository timeline;
  private final ResponseCache answers;

  NetworkEndpoint(NetworkBuilder networks, TimelineRepository timeline, ResponseCache answers) {
    this.networks = networks;
    this.timeline = timeline;
    this.answers = answers;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public PreparedResponse ask(ApiRequest inquiry) {
    return new Answer(NetworkQuery.parse(PATH, timeline, inquiry), inquiry);
  }

  private final class Answer implements PreparedResponse {

    private final NetworkQuery question;
    private final ApiRequest inquiry;

    Answer(NetworkQuery question, ApiRequest inquiry) {
      this.question = question;
      this.inquiry = inquiry;
    }

    @Override
    public Url url() {
      return question.url();
    }

    @Override
    public Object json() {
      return new Network.Answer(
          networks.of(question), Envelope.Links.to(inquiry, url()), answers.meta(inquiry, url()));
    }
  }
}
