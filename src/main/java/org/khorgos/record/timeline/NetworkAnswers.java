package org.khorgos.record.timeline;

import jakarta.inject.Singleton;
import org.khorgos.api.rest.Answered;
import org.khorgos.api.rest.Answerer;
import org.khorgos.api.rest.Envelope;
import org.khorgos.api.transport.Answers;
import org.khorgos.api.transport.Inquiry;
import org.khorgos.query.parse.Url;

/** Answers with networks of actors. */
@Singleton
class NetworkAnswers implements Answerer {

  static final String PATH = "/v1/network";

  private final Networks networks;
  private final TimelineRepository timeline;
  private final Answers answers;

  NetworkAnswers(Networks networks, TimelineRepository timeline, Answers answers) {
    this.networks = networks;
    this.timeline = timeline;
    this.answers = answers;
  }

  @Override
  public String path() {
    return PATH;
  }

  @Override
  public Answered ask(Inquiry inquiry) {
    return new Answer(NetworkQuestion.parse(PATH, timeline, inquiry), inquiry);
  }

  private final class Answer implements Answered {

    private final NetworkQuestion question;
    private final Inquiry inquiry;

    Answer(NetworkQuestion question, Inquiry inquiry) {
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
