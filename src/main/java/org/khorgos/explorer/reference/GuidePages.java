package org.khorgos.explorer.reference;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.explorer.reference.contract.ContractResponse;
import org.khorgos.explorer.reference.contract.Specification;
import org.khorgos.format.Format;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.parse.Url;

/** Makes the page that tells how to ask. */
@Singleton
class GuidePages {

  private static final Url ALL = new Url("/v1", Map.of());

  private final Specification specification;
  private final ReferenceContents contents;
  private final PageFrames frames;
  private final ResponseCache answers;
  private final Messages messages;
  private final List<Format> formats;
  private final int longestUrl;

  GuidePages(
      Specification specification,
      ReferenceContents contents,
      PageFrames frames,
      ResponseCache answers,
      Messages messages,
      @All List<Format> formats,
      @ConfigProperty(name = "khorgos.url.max") int longestUrl) {
    this.specification = specification;
    this.contents = contents;
    this.frames = frames;
    this.answers = answers;
    this.messages = messages;
    this.formats = formats.stream().sorted(Comparator.comparing(Format::suffix)).toList();
    this.longestUrl = longestUrl;
  }

  GuideView view(ReferenceLinks places) {
    var examples = new ExampleRequests(frames.datasets(), places);
    return new GuideView(
        messages,
        answers.provenance(places.links().release(), ALL).url(ALL.path()),
        examples.both(),
        examples.range(),
        examples.modes(),
        SchemaFields.of(specification.schema(examples.page()), new ShapeText(messages, places)),
        formats.stream()
            .map(
                format ->
                    new GuideView.Term(
                        "." + format.suffix(), format.mediaType(), format.description(), ""))
            .toList(),
        List.of(Metric.values()).stream()
            .map(metric -> new GuideView.Term(metric.code(), "", metric.meaning(), ""))
            .toList(),
        examples.groups(),
        examples.mistake(),
        statuses(),
        headers(),
        limits(),
        contents.around(places, ""));
  }

  /** What may come in place of an answer, by status. */
  private List<GuideView.Term> statuses() {
    var statuses = new TreeMap<String, String>();
    specification.calls().stream()
        .flatMap(call -> call.main().answers().stream())
        .filter(answer -> !answer.isWhole())
        .forEach(answer -> statuses.putIfAbsent(answer.status(), answer.description()));
    return statuses.entrySet().stream()
        .map(status -> new GuideView.Term(status.getKey(), "", status.getValue(), ""))
        .toList();
  }

  private List<GuideView.Term> headers() {
    return specification.calls().get(0).main().answers().stream()
        .filter(ContractResponse::isWhole)
        .flatMap(answer -> answer.headers().stream())
        .map(header -> new GuideView.Term(header.name(), "", header.description(), ""))
        .toList();
  }

  private List<GuideView.Term> limits() {
    var limits = new TreeMap<String, Integer>();
    limits.put("ref_limit_a_page", Limits.PAGE);
    limits.put("ref_limit_b_values", Limits.VALUES);
    limits.put("ref_limit_c_text", Limits.TEXT);
    limits.put("ref_limit_d_words", Limits.WORDS);
    limits.put("ref_limit_e_sorts", Limits.SORTS);
    limits.put("ref_limit_f_facets", Limits.FACETS);
    limits.put("ref_limit_g_facet", Limits.FACET_VALUES);
    limits.put("ref_limit_h_dimensions", Limits.DIMENSIONS);
    limits.put("ref_limit_i_groups", Limits.GROUPS);
    limits.put("ref_limit_j_url", longestUrl);
    return limits.entrySet().stream()
        .map(
            limit ->
                new GuideView.Term(
                    messages.say("number", limit.getValue()), "", messages.say(limit.getKey()), ""))
        .toList();
  }
}
