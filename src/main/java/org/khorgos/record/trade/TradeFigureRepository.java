package org.khorgos.record.trade;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.Rule;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.actor.ActorRepository;
import org.khorgos.record.agreement.Agreement;

/** The dataset {@code trade-figures}. */
@ApplicationScoped
public class TradeFigureRepository implements DatasetRepository<TradeFigure> {

  /** The actors of a record, for lists that span datasets. */
  private static final String INVOLVEMENT =
      """
      insert into involvement (record_key, actor_key)
      select distinct key, actor from trade_figure, unnest(array[reporter_key, partner_key, attributed_to_key, statistics_of_key]) actor
      where actor is not null
      """;

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Its numbers, for the list of all numbers. */
  private static final String NUMBERS =
      """
      insert into stated_number (key, record_key, field, value, qualifier, unit, currency, attributed_to_key)
      select number_key(key, 0, 0), key, 'value', value_value, value_qualifier, unit, currency, attributed_to_key
      from trade_figure
      """;

  private final Columns<TradeFigure> columns = TradeFigureColumns.columns();

  @Override
  public String name() {
    return "trade-figures";
  }

  @Override
  public String description() {
    return "one number about trade, energy or investment, for a period";
  }

  @Override
  public String exampleId() {
    return "china-kazakhstan-trade-2006";
  }

  @Override
  public Columns<TradeFigure> columns() {
    return columns;
  }

  @Override
  public TradeFigure blank() {
    return new TradeFigure();
  }

  @Override
  public List<Rule> rules() {
    return List.of(ActorRepository.unmentioned("trade_figure"));
  }

  @Override
  public List<String> derivations() {
    return List.of(INVOLVEMENT, NUMBERS);
  }

  @Override
  public void read(Entry entry, TradeFigure figure) {
    figure.flow = entry.code("flow", Flow.class);
    figure.commodity = entry.maybeCode("commodity", Commodity.class);
    figure.reporter = entry.maybeReference("reporter", Actor.class);
    figure.partner = entry.maybeReference("partner", Actor.class);
    figure.attributedTo = entry.maybeReference("attributed_to", Actor.class);
    figure.statisticsOf = entry.maybeReference("statistics_of", Actor.class);
    figure.agreement = entry.maybeReference("agreement", Agreement.class);
    figure.period = figure.date() == null ? null : Period.of(figure.date());
    figure.measure = entry.code("measure", Measure.class);
    figure.value = entry.quantity("value");
    figure.unit = entry.code("unit", Unit.class);
    figure.currency = entry.maybeCurrency("currency");
    figure.printed = entry.text("printed");
    figure.baseDate = entry.maybeDate("base_date");
    figure.relativeTo = entry.maybeText("relative_to");
    figure.edition = entry.maybeDay("edition");
    figure.summary = entry.maybeText("summary");
    checkUnit(entry, figure);
  }

  private static void checkUnit(Entry entry, TradeFigure figure) {
    if (figure.unit.isMoney() != entry.has("currency")) {
      entry.error("currency", "and a unit of money go together: give both or neither");
    }
    BigDecimal value = figure.value.value();
    boolean fits =
        switch (figure.measure) {
          case SHARE ->
              figure.unit == Unit.PERCENT && value.signum() >= 0 && value.compareTo(WHOLE) <= 0;
          case GROWTH -> figure.unit == Unit.PERCENT;
          case RANK ->
              figure.unit == Unit.RANK
                  && value.signum() > 0
                  && value.stripTrailingZeros().scale() <= 0;
          case LEVEL, FORECAST -> true;
        };
    if (!fits) {
      entry.error("value", "or its unit does not fit the measure " + figure.measure.code());
    }
    if (figure.baseDate != null && figure.measure != Measure.GROWTH) {
      entry.error("base_date", "is for growth only");
    }
  }
}
