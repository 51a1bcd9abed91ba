package org.khorgos.query.tables;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.metamodel.PluralAttribute;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Type;
import org.khorgos.query.parse.Query;

/** How Hibernate maps entities to tables. */
@ApplicationScoped
public class Entities {

  private final SessionFactoryImplementor sessions;
  private final LineageKeys keys;

  Entities(EntityManagerFactory sessions, LineageKeys keys) {
    this.sessions = sessions.unwrap(SessionFactoryImplementor.class);
    this.keys = keys;
  }

  /** The tables of a query's records, to begin a statement with. */
  public Joins joins(Query<?> query) {
    Columns<?> columns = query.dataset().columns();
    return new Joins(
        of(columns.entity()),
        new Joins.Aliases(),
        new ItemScope(columns.readings(), query.readings() == Query.ReadingScope.ALL));
  }

  /** The tables of an entity, to begin a statement with. */
  public Joins joins(Class<?> entity) {
    return new Joins(of(entity), new Joins.Aliases());
  }

  /** What each entity counts as, or what counts as it. */
  public Joins.Items lineage(Type.Reference reference) {
    PluralAttribute<?, ?, ?> lineage = Objects.requireNonNull(reference.lineage());
    EntityMappingType entity = of(lineage.getDeclaringType().getJavaType());
    return new Joins(entity, new Joins.Aliases()).items(lineage);
  }

  /** The keys of all that count as one of these. */
  public List<Long> descendants(Type.Reference reference, Set<Object> ids) {
    Joins.Items kin = lineage(reference);
    return keys.of(kin, kin.from().column(List.of(reference.id())), ids);
  }

  public EntityMappingType of(Class<?> entity) {
    return sessions.getMappingMetamodel().getEntityDescriptor(entity);
  }
}
