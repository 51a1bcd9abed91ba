package org.khorgos.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hibernate.Session;
import org.khorgos.query.execute.ReleaseReader;
import org.khorgos.query.execute.VocabularyReader;

/** Reads what has to be known of a release. */
@ApplicationScoped
class ReleaseView {

  private final Session session;
  private final VocabularyReader vocabularies;

  ReleaseView(Session session, VocabularyReader vocabularies) {
    this.session = session;
    this.vocabularies = vocabularies;
  }

  /**
   * What has to be known of the release that is shown, to check requests for it.
   *
   * @param reader shows it later
   */
  ReleaseDetails details(Release release, ReleaseReader reader) {
    return new ReleaseDetails(
        release.number(),
        release.version(),
        release.releasedAt(),
        vocabularies.of(release.releasedAt().atOffset(ZoneOffset.UTC).getYear(), reader),
        attributions(),
        retired());
  }

  private List<String> attributions() {
    return session
        .createNativeQuery(
            "select distinct attribution from article where attribution is not null order by 1",
            String.class)
        .getResultList();
  }

  private Map<String, ReleaseDetails.Retired> retired() {
    var retired = new HashMap<String, ReleaseDetails.Retired>();
    List<Tuple> rows =
        session
            .createNativeQuery(
                "select dataset, id, reason, merged_into from retired_record", Tuple.class)
            .getResultList();
    for (Tuple row : rows) {
      retired.put(
          row.get(0, String.class) + "/" + row.get(1, String.class),
          new ReleaseDetails.Retired(
              row.get(2, String.class), Optional.ofNullable(row.get(3, String.class))));
    }
    return Map.copyOf(retired);
  }
}
