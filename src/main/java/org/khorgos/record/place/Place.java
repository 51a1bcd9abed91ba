package org.khorgos.record.place;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.record.actor.Actor;

/** A place, as precise as the source is. Coordinates are in WGS 84 degrees. */
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

  /** Adds the names of the place to the search texts, except that of its state. */
  public void addTo(SearchTexts texts) {
    texts.add(SearchTexts.Weight.CONTENT, site, locality, region);
  }
}
