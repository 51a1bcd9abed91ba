package org.khorgos.exercise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.khorgos.actor.Actor;

/** Where it was held, or from where forces came. Coordinates are WGS 84 degrees. */
@Embeddable
public class Place {
  @Nullable String site;
  @Nullable String locality;
  @Nullable String region;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "country_key")
  @Nullable Actor country;

  @Enumerated(EnumType.STRING)
  @Column
  PlaceRole role;

  @Nullable BigDecimal latitude;
  @Nullable BigDecimal longitude;
}
