package org.khorgos.query.execute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.metamodel.mapping.EntityMappingType;
import org.khorgos.query.parse.Query;

/** How Hibernate maps entities to tables. */
@ApplicationScoped
public class Entities {

  private final SessionFactoryImplementor sessions;

  Entities(EntityManagerFactory sessions) {
    this.sessions = sessions.unwrap(SessionFactoryImplementor.class);
  }

  /** The tables of a query's records, to begin a statement with. */
  public Joins joins(Query<?> query) {
    return new Joins(of(query.dataset().columns().entity()), new Joins.Aliases());
  }

  EntityMappingType of(Class<?> entity) {
    return sessions.getMappingMetamodel().getEntityDescriptor(entity);
  }
}
