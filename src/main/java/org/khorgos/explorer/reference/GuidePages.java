package org.khorgos.explorer.reference;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.khorgos.api.transport.ResponseCache;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.PageFrames;
import org.khorgos.format.Format;
import org.khorgos.query.Limits;
import org.khorgos.query.columns.ListDefinition;
import org.khorgos.query.columns.Metric;
import org.khorgos.query.parse.Url;

/** Builds the guide to the API. */
@Singleton
class GuidePages {

  private static final Url API = new Url("/v1", Map.of());

  private final ReferenceContents contents;
  private final ListEndpoints endpoints;
  private final PageFrames frames;
  private final ResponseCache responses;
  private final Messages messages;
  private final List<Format> formats;
  private final int longestUrl;

  GuidePages(
      ReferenceContents contents,
      ListEndpoints endpoints,
      PageFrames frames,
      ResponseCache responses,
      Messages messages,
      @All List<Format> formats,
      @ConfigProperty(name = "khorgos.url.max") int longestUrl) {
    this.contents = contents;
    this.endpoints = endpoints;
    this.frames = frames;
    this.responses = responses;
    this.messages = messages;
    this.formats = formats.stream().sorted(Comparator.comparing(Format::suffix)).toList();
    this.longestUrl = longestUrl;
  }

  GuideView view(ReferenceLinks places) {
    return new GuideView(
        messages,
        responses.provenance(places.links().release(), API).url(API.path()),
        new ExampleRequests(frames.datasets(), places).all(),
        tables(),
        contents.lists().map(list -> group(list, places)).toList(),
        contents.around(places, ""));
  }

  private GuideView.Group group(ListDefinition<?> list, ReferenceLinks places) {
    return new GuideView.Group(
        list.name(),
        messages.label(list.name()),
        messages.say("table_each", list.description()),
        places.list(list.name()),
        endpoints.of(list));
  }

  private GuideView.Tables tables() {
    return new GuideView.Tables(
        stated("ref_envelope_of_"),
        formats.stream()
            .map(
                format ->
                    new GuideView.Term(
                        "." + format.suffix(), format.mediaType(), format.description(), ""))
            .toList(),
        Arrays.stream(Metric.values())
            .map(metric -> GuideView.Term.of(metric.code(), metric.meaning()))
            .toList(),
        stated("ref_status_"),
        stated("ref_header_"),
        limits());
  }

  /** Terms that the messages state; a test compares them with the contract. */
  private List<GuideView.Term> stated(String prefix) {
    return messages.under(prefix).entrySet().stream()
        .map(term -> GuideView.Term.of(term.getKey(), term.getValue()))
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
                GuideView.Term.of(
                    messages.say("number", limit.getValue()), messages.say(limit.getKey())))
        .toList();
  }
}
