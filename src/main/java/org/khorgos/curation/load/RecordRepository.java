package org.khorgos.curation.load;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.khorgos.evidence.CitedRecord;

/** The records of all datasets (docs/decisions/0002). */
@ApplicationScoped
class RecordRepository implements PanacheRepository<CitedRecord> {}
