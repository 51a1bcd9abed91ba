package org.khorgos.explorer.record;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.khorgos.explorer.map.MapView;
import org.khorgos.explorer.map.Maps;
import org.khorgos.explorer.page.Link;
import org.khorgos.explorer.page.Links;
import org.khorgos.explorer.page.Messages;
import org.khorgos.explorer.page.Names;
import org.khorgos.explorer.page.Shells;
import org.khorgos.explorer.page.Templates;
import org.khorgos.explorer.page.Value;
import org.khorgos.explorer.page.Written;
import org.khorgos.format.Format;
import org.khorgos.http.Answers;
import org.khorgos.http.CitationStyle;
import org.khorgos.http.Inquiry;
import org.khorgos.http.Url;
import org.khorgos.http.Whereabouts;
import org.khorgos.query.Column;
import org.khorgos.query.Columns;
import org.khorgos.query.Engine;
import org.khorgos.query.Queryable;
import org.khorgos.query.QuestionParser;
import org.khorgos.query.Relations;
import org.khorgos.query.Vocabularies;

/** Pages of single records. */
@Singleton
public class RecordPages {

  private static final int RELATED = 12;

  private final Engine engine;
  private final Relations relations;
  private final Past past;
  private final Maps maps;
  private final Whereabouts whereabouts;
  private final Answers answers;
  private final Shells shells;
  private final Templates templates;
  private final Messages messages;
  private final List<Format> formats;

  RecordPages(
      Engine engine,
      Relations relations,
      Past past,
      Maps maps,
      Whereabouts whereabouts,
      Answers answers,
      Shells shells,
      Templates templates,
      Messages messages,
      @All List<Format> formats) {
    this.engine = engine;
    this.relations = relations;
    this.past = past;
    this.maps = maps;
    this.whereabouts = whereabouts;
    this.answers = answers;
    this.shells = shells;
    this.templates = templates;
    this.messages = messages;
    this.formats = formats.stream().sorted(Comparator.comparing(Format::suffix)).toList();
  }

  public Uni<Response> answer(Queryable<?> dataset, String id, Inquiry inquiry) {
    inquiry.refuse("the page of a record");
    String list = Links.TABLES + dataset.name();
    Url url = new Url(list + "/" + id, Map.of());
    return whereabouts.of(
        dataset,
        id,
        list,
        inquiry.edition(),
        () -> answers.page(inquiry, url, templates.look(), () -> html(dataset, id, url, inquiry)));
  }

  private <E> String html(Queryable<E> dataset, String id, Url url, Inquiry inquiry) {
    var links = new Links(inquiry.edition());
    RecordView view = view(dataset, id, links);
    Url data = new Url(dataset.path() + "/" + id, Map.of());
    var csv = new Url(dataset.path() + ".csv", Map.of("id", id));
    return templates.html(
        "record", shells.around(view.name(), inquiry.edition(), url, data, csv), view);
  }

  private <E> RecordView view(Queryable<E> dataset, String id, Links links) {
    Columns<E> columns = dataset.columns();
    Vocabularies vocabularies = links.edition().vocabularies();
    Map<String, List<String>> asked =
        columns.onRequest().isEmpty()
            ? Map.of("id", List.of(id))
            : Map.of("id", List.of(id), "include", List.of(Names.EVIDENCE));
    Map<String, Object> record =
        engine.page(QuestionParser.parse(dataset, asked, true, vocabularies)).rows().get(0);
    var evidence = new Evidence(record, links, messages);
    var written = new Written(links, messages, new Alike(dataset, links)::href);
    var fields = new Fields(columns.shown(), record, evidence, written, messages);
    return new RecordView(
        String.valueOf(record.get("name")),
        dataset.name(),
        messages.label(dataset.name()),
        links.table(dataset.name(), Map.of()),
        dataset.description(),
        marks(columns, record, written),
        Boolean.TRUE.equals(record.get(Names.DISPUTED)),
        Objects.requireNonNullElse(record.get("note"), "").toString(),
        evidence.whole(),
        maps.of(columns.shown(), record, links).map(map -> atlas(map, fields)).stream().toList(),
        fields.stated(),
        fields.missing(),
        fields.others(),
        evidence.places(),
        relations.of(dataset, id, vocabularies).stream()
            .map(relation -> group(relation, links))
            .toList(),
        past.of(dataset, id, vocabularies, written),
        formats(dataset, id, links),
        citing(dataset, id, links));
  }

  private RecordView.Atlas atlas(MapView map, Fields fields) {
    return new RecordView.Atlas(
        map,
        map.places().stream()
            .map(
                place ->
                    new RecordView.Located(
                        place, messages.label(place.field()), fields.marks(place.field())))
            .toList());
  }

  private static List<Value> marks(
      Columns<?> columns, Map<String, Object> record, Written written) {
    return columns.shown().stream()
        .filter(column -> List.of("certainty", "reservation").contains(column.name()))
        .map(Column.class::cast)
        .flatMap(column -> written.values((Column<?>) column, record).stream())
        .toList();
  }

  private RecordView.Group group(Relations.Relation relation, Links links) {
    return new RecordView.Group(
        messages.label(relation.dataset()),
        messages.label(relation.filter()),
        relation.total(),
        relationHref(relation, links),
        relation.records().stream()
            .limit(RELATED)
            .map(record -> Link.to(record.name(), links.record(relation.dataset(), record.id())))
            .toList());
  }

  /** The question that finds them all has one parameter. */
  private static String relationHref(Relations.Relation relation, Links links) {
    String value = relation.href().substring(relation.href().indexOf('=') + 1);
    return links.table(relation.dataset(), Map.of(relation.filter(), value));
  }

  private List<Link> formats(Queryable<?> dataset, String id, Links links) {
    Stream<Link> json = Stream.of(Link.to("json", links.to(dataset.path() + "/" + id)));
    return Stream.concat(
            json,
            formats.stream()
                .filter(format -> format.fits(dataset.columns().shown()))
                .map(
                    format ->
                        Link.to(
                            format.suffix(),
                            links.to(dataset.path() + "." + format.suffix(), Map.of("id", id)))))
        .toList();
  }

  private static List<Link> citing(Queryable<?> dataset, String id, Links links) {
    return Arrays.stream(CitationStyle.values())
        .map(
            style ->
                Link.to(
                    style.code(),
                    links.to(dataset.path() + "/" + id, Map.of("cite", style.code()))))
        .toList();
  }
}
