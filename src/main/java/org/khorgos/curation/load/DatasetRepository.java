package org.khorgos.curation.load;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import org.khorgos.curation.file.Dataset;
import org.khorgos.evidence.CitedRecord;

/**
 * The table of a dataset. Everybody may read it; only a load can write, because only its sessions
 * are the owner's (docs/decisions/0003).
 */
public interface DatasetRepository<E extends CitedRecord> extends PanacheRepository<E>, Dataset<E> {

  @Override
  default long size() {
    return count();
  }
}
