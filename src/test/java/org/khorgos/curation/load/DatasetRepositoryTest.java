package org.khorgos.curation.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.khorgos.Api;
import org.khorgos.DatabaseTest;

@DatabaseTest
class DatasetRepositoryTest {

  @Inject @All List<DatasetRepository<?>> repositories;

  @Test
  void aRepositoryFindsAndCountsWhatItsListShows() {
    assertThat(repositories).isNotEmpty();
    for (DatasetRepository<?> repository : repositories) {
      String id = repository.exampleId();
      assertThat(repository.find("id", id).singleResult().id()).isEqualTo(id);
      assertThat(repository.count("id", id)).isOne();
      assertThat(repository.count()).isEqualTo(Api.total(repository.path() + "?limit=1"));
    }
  }

  @Test
  void theDatabaseRefusesToWriteOutsideALoad() {
    for (DatasetRepository<?> repository : repositories) {
      assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(repository::deleteAll))
          .as(repository.name())
          .rootCause()
          .hasMessageContaining("read-only transaction");
      assertThat(repository.count()).isPositive();
    }
  }
}
