package org.khorgos.curation.load;

import io.quarkus.datasource.common.runtime.DataSourceUtil;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * The database role of the sessions of a transaction: the owner in a load, otherwise the reader
 * (docs/decisions/0003). Each role has its pool of connections; Hibernate calls such pools tenants.
 */
@Default
@PersistenceUnitExtension
@ApplicationScoped
class TransactionRole implements TenantResolver {

  private static final String OWNER = "owner";
  private static final String READER = DataSourceUtil.DEFAULT_DATASOURCE_NAME;

  private final TransactionSynchronizationRegistry transactions;

  TransactionRole(TransactionSynchronizationRegistry transactions) {
    this.transactions = transactions;
  }

  /** Lets the current transaction write. Call this before its session is used. */
  void becomeOwner() {
    transactions.putResource(OWNER, OWNER);
  }

  @Override
  public String getDefaultTenantId() {
    return READER;
  }

  @Override
  public String resolveTenantId() {
    boolean writes =
        transactions.getTransactionKey() != null && transactions.getResource(OWNER) != null;
    return writes ? OWNER : READER;
  }
}
