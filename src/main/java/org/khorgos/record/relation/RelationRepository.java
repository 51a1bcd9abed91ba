package org.khorgos.record.relation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.Rule;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.actor.ActorRepository;
import org.khorgos.record.agreement.Agreement;

/** The dataset {@code relations}. */
@ApplicationScoped
public class RelationRepository implements DatasetRepository<ActorRelation> {

  /** The actors of a record, for lists that span datasets. */
  private static final String INVOLVEMENT =
      """
      insert into involvement (record_key, actor_key)
      select distinct key, actor from actor_relation, unnest(array[subject_key, object_key, attributed_to_key]) actor
      where actor is not null
      """;

  private final Columns<ActorRelation> columns = RelationColumns.columns();

  @Override
  public String name() {
    return "relations";
  }

  @Override
  public String description() {
    return "what a source states of two actors without an event: a membership, a main supplier, a"
        + " presence, a designation";
  }

  @Override
  public String exampleId() {
    return "kazakhstan-member-of-csto";
  }

  @Override
  public Columns<ActorRelation> columns() {
    return columns;
  }

  @Override
  public ActorRelation blank() {
    return new ActorRelation();
  }

  @Override
  public List<Rule> rules() {
    return List.of(ActorRepository.unmentioned("actor_relation"));
  }

  @Override
  public List<String> derivations() {
    return List.of(INVOLVEMENT);
  }

  @Override
  public void read(Entry entry, ActorRelation relation) {
    relation.kind = entry.code("kind", RelationKind.class);
    relation.subject = entry.reference("subject", Actor.class);
    relation.object = entry.maybeReference("object", Actor.class);
    relation.agreement = entry.maybeReference("agreement", Agreement.class);
    relation.scope = entry.maybeText("scope");
    relation.attributedTo = entry.maybeReference("attributed_to", Actor.class);
    relation.summary = entry.maybeText("summary");
    if (!entry.has("object") && !entry.has("agreement") && !entry.has("scope")) {
      entry.error("object", "must be given, unless agreement or scope takes its place");
    }
    if (relation.subject != null && relation.subject == relation.object) {
      entry.error("object", "must be another actor than the subject");
    }
  }
}
