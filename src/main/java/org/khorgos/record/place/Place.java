package org.khorgos.record.place;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.record.actor.Actor;

/** Somewhere, as finely as a source tells. Coordinates are WGS 84 degrees. */
@Embeddable
public class Place {
  @Nullable String site;
  @Nullable String locality;
  @Nullable String region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "country_key")
  @Nullable Actor country;

  @Nullable BigDecimal latitude;
  @Nullable BigDecimal longitude;

  /** Lets a record be found by the names of the place, but for its state's. */
  public void addTo(SearchTexts texts) {
    texts.add(SearchTexts.Weight.CONTENT, site, locality, region);
  }
}
