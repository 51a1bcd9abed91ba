package org.khorgos.record.trade;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.khorgos.evidence.CitedRecord;
import org.khorgos.evidence.PartialDate;
import org.khorgos.evidence.Quantity;
import org.khorgos.evidence.SearchTexts;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.agreement.Agreement;

/** A figure for trade, energy or investment. Its date is the period. */
@Entity
@DiscriminatorValue("trade-figures")
public class TradeFigure extends CitedRecord {

  @Enumerated(EnumType.STRING)
  @Column
  Flow flow;

  @Enumerated(EnumType.STRING)
  @Nullable Commodity commodity;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "reporter_key")
  @Nullable Actor reporter;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "partner_key")
  @Nullable Actor partner;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "statistics_of_key")
  @Nullable Actor statisticsOf;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "attributed_to_key")
  @Nullable Actor attributedTo;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "agreement_key")
  @Nullable Agreement agreement;

  @Enumerated(EnumType.STRING)
  @Nullable Period period;

  @Enumerated(EnumType.STRING)
  @Column
  Measure measure;

  @Embedded
  @EmbeddedColumnNaming("value_%s")
  Quantity value;

  @Enumerated(EnumType.STRING)
  @Column
  Unit unit;

  @Nullable String currency;
  @Column String printed;

  @Embedded
  @EmbeddedColumnNaming("base_%s")
  @Nullable PartialDate baseDate;

  @Nullable LocalDate edition;
  @Nullable String relativeTo;
  @Nullable String summary;

  @Override
  protected void addTexts(SearchTexts texts) {
    super.addTexts(texts);
    texts.add(SearchTexts.Weight.CONTENT, summary, relativeTo);
    for (Actor actor : new @Nullable Actor[] {reporter, partner, attributedTo}) {
      if (actor != null) {
        texts.addFolded(SearchTexts.Weight.ALIAS, actor.searchedNames());
      }
    }
  }

  @Override
  protected String disambiguation() {
    return hint(flow.words(), measure.words(), super.disambiguation());
  }
}
