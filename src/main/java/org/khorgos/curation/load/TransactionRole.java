package org.khorgos.curation.load;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.runtime.customized.QuarkusConnectionProvider;
import io.quarkus.hibernate.orm.runtime.tenant.TenantConnectionResolver;
import io.quarkus.hibernate.orm.runtime.tenant.TenantResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Default;
import jakarta.transaction.TransactionSynchronizationRegistry;
import org.hibernate.engine.jdbc.connections.spi.ConnectionProvider;
import org.khorgos.query.sql.ReleaseScope;

/**
 * The database role of the sessions of a transaction: the owner in a load, otherwise the reader
 * (docs/decisions/0003). Each role has its pool of connections; Hibernate calls such pools tenants.
 */
@Default
@PersistenceUnitExtension
@ApplicationScoped
class TransactionRole implements TenantResolver, TenantConnectionResolver {

  private static final String OWNER = "owner";
  private static final String READER = "reader";

  private final AgroalDataSource owner;
  private final AgroalDataSource reader;
  private final TransactionSynchronizationRegistry transactions;
  private final ReleaseScope release;

  TransactionRole(
      @DataSource(OWNER) AgroalDataSource owner,
      AgroalDataSource reader,
      TransactionSynchronizationRegistry transactions,
      ReleaseScope release) {
    this.owner = owner;
    this.reader = reader;
    this.transactions = transactions;
    this.release = release;
  }

  /** Lets the current transaction write. Call this before its session is used. */
  void becomeOwner() {
    transactions.putResource(OWNER, true);
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

  @Override
  public ConnectionProvider resolve(String role) {
    return role.equals(OWNER)
        ? new QuarkusConnectionProvider(owner)
        : new ReaderConnections(reader, release);
  }
}
