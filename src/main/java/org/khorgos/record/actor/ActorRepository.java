package org.khorgos.record.actor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.metamodel.PluralAttribute;
import jakarta.persistence.metamodel.SingularAttribute;
import java.util.HashSet;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.ItemKey;
import org.khorgos.curation.file.Rule;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.PartialDate_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;

/** The dataset {@code actors}. */
@ApplicationScoped
public class ActorRepository implements DatasetRepository<Actor> {

  private static final String LINEAGE =
      """
      insert into actor_lineage (actor_key, ancestor_key)
      with recursive lineage (actor_key, ancestor_key) as (
        select key, key from actor
        union
        select l.actor_key, a.part_of_key
        from lineage l join actor a on a.key = l.ancestor_key
        where a.part_of_key is not null)
      select actor_key, ancestor_key from lineage
      """;

  private static final Rule UNUSED =
      new Rule(
          """
          select r.dataset, r.id, 'No other record refers to this actor.'
          from actor a join record r on r.key = a.key
          where not exists (select from involvement i where i.actor_key = a.key)
            and not exists (select from actor o where a.key in (o.part_of_key, o.country_key))
            and not exists (select from actor_office o where o.body_key = a.key)
          """);

  private static final Rule SAME_NAME =
      new Rule(
          """
          select r.dataset, r.id, format('%s is also a name of %s. Are they the same?', n.text, min(o.id))
          from actor a join record r on r.key = a.key
          join record_name n on n.record_key = a.key
          join record_name m on m.folded = n.folded and m.record_key <> n.record_key
          join actor b on b.key = m.record_key
          join record o on o.key = b.key
          group by r.dataset, r.id, n.text
          """);

  private final Columns<Actor> columns =
      Columns.of(Actor.class)
          .with(identity -> EvidenceColumns.identity(identity, "actors"))
          .required(
              "kind",
              new Type.Code(ActorKind.class),
              "What sort of actor it is.",
              Path.of(Actor_.kind))
          .list(
              "aliases",
              "Every other form of the name that a source prints.",
              Actor_.aliases,
              aliases(),
              ActorRepository::alias)
          .one(
              "part_of",
              reference(),
              "The actor for which it acts, directly or through others.",
              "peoples-liberation-army",
              Path.of(Actor_.partOf))
          .one(
              "country",
              exactly(),
              "The state it belongs to.",
              "kazakhstan",
              Path.of(Actor_.country))
          .as(Role.COUNTRY)
          .one("iso2", Type.Plain.TEXT, "ISO 3166-1 alpha-2 code of a state.", Path.of(Actor_.iso2))
          .one("iso3", Type.Plain.TEXT, "ISO 3166-1 alpha-3 code of a state.", Path.of(Actor_.iso3))
          .as(Role.ISO3)
          .list(
              "offices",
              "What sources call the person, and when.",
              Actor_.offices,
              offices(),
              office -> office.text("title"))
          .by(
              "office",
              new Type.Code(Post.class),
              "Kind of office that a source gives for the person.",
              "defence-minister",
              Path.of(Actor_.offices, Office_.post))
          .by(
              "office_of",
              reference(),
              "Body or state of an office. With `office`, both are met by the same office.",
              "kazakhstan",
              Path.of(Actor_.offices, Office_.body))
          .byEach(
              "member_of",
              exactly(),
              "Organisations of which a record in `relations` states that the actor is a member.",
              "collective-security-treaty-organisation",
              Path.of(Actor_.memberships))
          .with(EvidenceColumns::evidence)
          .by(
              "mentioned_in",
              new Type.Reference("articles", CitedRecord_.id, null),
              "Articles cited by the records in which it has a part.",
              "weitz-caci",
              Path.of(Actor_.mentions))
          .alsoKnownAs(Path.of(Actor_.iso2))
          .alsoKnownAs(Path.of(Actor_.iso3))
          .alsoKnownAs(Path.of(CitedRecord_.name))
          .alsoKnownAs(Path.of(Actor_.aliases, Alias_.name));

  /**
   * Finds records whose summary names an actor that no field names.
   *
   * @param table of the records
   */
  public static Rule unmentioned(String table) {
    return new Rule(
        """
        select r.dataset, r.id, format('The summary names %%s, which is in no field.', min(n.text))
        from %s t join record r on r.key = t.key
        join record_name n on length(n.folded) > 3
          and strpos(' ' || replace(folded_name(t.summary), '-', ' ') || ' ', ' ' || n.folded || ' ') > 0
        join actor a on a.key = n.record_key
        where not exists (
          select from involvement i
          where i.record_key = r.key and (
            exists (select from actor_lineage l where l.actor_key = i.actor_key and l.ancestor_key = a.key)
            or exists (select from actor_lineage l where l.actor_key = a.key and l.ancestor_key = i.actor_key)))
        group by r.dataset, r.id, a.key
        """
            .formatted(table));
  }

  /** A reference to an actor, which also counts as the actors that it is part of. */
  public static Type.Reference reference() {
    return new Type.Reference("actors", CitedRecord_.id, Actor_.lineage);
  }

  /** A reference to an actor that counts only as itself. */
  public static Type.Reference exactly() {
    return new Type.Reference("actors", CitedRecord_.id, null);
  }

  /** The id and name of an actor in an item of a list. */
  public static <E> void named(
      Columns<E> columns, String as, SingularAttribute<? super E, Actor> actor) {
    columns
        .required(as, exactly(), "Id of the actor.", Path.of(actor))
        .required("name", Type.Plain.TEXT, "Name of the actor.", Path.of(actor, CitedRecord_.name));
  }

  /**
   * Filters on the roles, the kinds and the states of the actors in a list.
   *
   * @param one what an actor of the list is called
   */
  public static <E, X> void parts(
      Columns<E> columns,
      PluralAttribute<? super E, ?, X> list,
      String one,
      SingularAttribute<? super X, Actor> actor,
      SingularAttribute<? super X, ?> role,
      Type roles,
      String example) {
    String any = ("aeiou".indexOf(one.charAt(0)) < 0 ? "a " : "an ") + one;
    columns
        .by(
            one + "_role",
            roles,
            "Role of %s. With other filters on %s, all are met by the same %s."
                .formatted(any, list.getName(), one),
            example,
            Path.of(list, role))
        .by(
            one + "_kind",
            new Type.Code(ActorKind.class),
            "Kind of %s, or of an actor that it counts as.".formatted(any),
            "state",
            new Path(List.of(list, actor, Actor_.lineage, Actor_.kind)))
        .byEach(
            one + "_country",
            exactly(),
            "States to which %s belongs: itself, the state it is part of, or its country."
                .formatted(any),
            "kazakhstan",
            new Path(List.of(list, actor, Actor_.states)));
  }

  /** Each pair of an actor and an actor that it counts as. */
  public static List<Path> lineage() {
    return List.of(Path.of(CitedRecord_.id), Path.of(Actor_.lineage, CitedRecord_.id));
  }

  private static Columns<Alias> aliases() {
    return Columns.of(Alias.class)
        .required("name", Type.Plain.TEXT, "The name as printed.", Path.of(Alias_.name))
        .required(
            "kind", new Type.Code(AliasKind.class), "In what way it differs.", Path.of(Alias_.kind))
        .one(
            "language",
            Type.Plain.TEXT,
            "ISO 639-1 code of a translation's language; null for other kinds.",
            Path.of(Alias_.language));
  }

  /** Only translations have a language. */
  private static String alias(ItemValues item) {
    return ItemText.with(item.text("name"), item.text("language"));
  }

  private static Columns<Office> offices() {
    return Columns.of(Office.class)
        .required("title", Type.Plain.TEXT, "Title as printed.", Path.of(Office_.title))
        .one(
            "post",
            new Type.Code(Post.class),
            "Kind of office; null if it is none of the list.",
            Path.of(Office_.post))
        .one("body", exactly(), "The body or state it belongs to.", Path.of(Office_.body))
        .one(
            "date",
            Type.Plain.EDTF,
            "When a source says the person held it, as an EDTF string; not the term of office.",
            Path.of(Office_.date, PartialDate_.edtf));
  }

  @Override
  public String name() {
    return "actors";
  }

  @Override
  public String description() {
    return "somebody who acts: a state, organisation, force, body, company, group, people or"
        + " person";
  }

  @Override
  public String exampleId() {
    return "kazmunaygaz";
  }

  @Override
  public Columns<Actor> columns() {
    return columns;
  }

  @Override
  public List<String> derivations() {
    return List.of(LINEAGE);
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNUSED, SAME_NAME);
  }

  @Override
  public Actor blank() {
    return new Actor();
  }

  @Override
  public void read(Entry entry, Actor actor) {
    actor.kind = entry.code("kind", ActorKind.class);
    actor.partOf = entry.maybeReference("part_of", Actor.class);
    actor.country = entry.maybeReference("country", Actor.class);
    actor.iso2 =
        entry.maybeUniqueText("iso2", "[A-Z]{2}", "must be an ISO 3166-1 alpha-2 code such as KZ");
    actor.iso3 =
        entry.maybeUniqueText("iso3", "[A-Z]{3}", "must be an ISO 3166-1 alpha-3 code such as KAZ");
    for (Entry alias : entry.items("aliases", ItemKey.of("name"))) {
      actor.aliases.add(readAlias(alias));
    }
    for (Entry item : entry.items("offices", ItemKey.of("title"))) {
      var office = new Office();
      office.title = item.text("title");
      office.post = item.maybeCode("post", Post.class);
      office.body = item.maybeReference("body", Actor.class);
      office.date = item.maybeDate("date");
      actor.offices.add(office);
    }
    checkLineage(entry, actor);
  }

  private static Alias readAlias(Entry entry) {
    AliasKind kind = entry.code("kind", AliasKind.class);
    String language =
        entry.maybeText("language", "[a-z]{2}", "must be an ISO 639-1 code such as ru");
    if ((kind == AliasKind.TRANSLATION) != entry.has("language")) {
      entry.error("language", "must be given for a translation, and for nothing else");
    }
    return new Alias(entry.text("name"), kind, language);
  }

  /** In a cycle every actor would count as every other. */
  private static void checkLineage(Entry entry, Actor actor) {
    var passed = new HashSet<Actor>();
    for (Actor above = actor.partOf; above != null && passed.add(above); above = above.partOf) {
      if (above == actor) {
        entry.error("part_of", "leads back to the actor itself, in " + passed.size() + " step(s)");
      }
    }
  }
}
