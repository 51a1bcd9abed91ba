package org.khorgos.record.trade;

import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.PartialDate_;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Comparability;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** What the public may see and ask of trade figures. */
final class TradeFigureColumns {

  private TradeFigureColumns() {}

  static Columns<TradeFigure> columns() {
    return Columns.of(TradeFigure.class)
        .with(identity -> EvidenceColumns.identity(identity, "trade-figures"))
        .required(
            "flow",
            new Type.Code(Flow.class),
            "What moves, and in which direction.",
            Path.of(TradeFigure_.flow))
        .one(
            "commodity",
            new Type.Code(Commodity.class),
            "What is traded.",
            Path.of(TradeFigure_.commodity))
        .one(
            "reporter",
            ActorRepository.reference(),
            "The economy described, unlike UN Comtrade, where the reporter is the country that"
                + " reports. Who counts is `statistics_of`, who says so `attributed_to`.",
            "kazakhstan",
            Path.of(TradeFigure_.reporter))
        .one(
            "partner",
            ActorRepository.reference(),
            "Its counterpart.",
            "china",
            Path.of(TradeFigure_.partner))
        .between(
            "between",
            ActorRepository.reference(),
            "Two economies, either of which may be the reporter.",
            "china,kazakhstan",
            Path.of(TradeFigure_.reporter),
            Path.of(TradeFigure_.partner))
        .with(date -> EvidenceColumns.date(date, "The period the figure is for"))
        .one(
            "period",
            new Type.Code(Period.class),
            "What kind of period it is.",
            Path.of(TradeFigure_.period))
        .required(
            "measure",
            new Type.Code(Measure.class),
            "What the number says.",
            Path.of(TradeFigure_.measure))
        .required(
            "value",
            new Type.Numeric(false),
            "The number, in whole units.",
            "1000000000..",
            Path.of(TradeFigure_.value, Quantity_.value))
        .required(
            "qualifier",
            new Type.Code(Qualifier.class),
            "How the source qualifies the number.",
            Path.of(TradeFigure_.value, Quantity_.qualifier))
        .of("value", ReadingPart.Part.QUALIFIER)
        .required(
            "unit",
            new Type.Code(Unit.class),
            "What the number counts.",
            Path.of(TradeFigure_.unit))
        .of("value", ReadingPart.Part.UNIT)
        .one(
            "currency",
            Type.Plain.TERM,
            "ISO 4217 code, for money.",
            "usd",
            Path.of(TradeFigure_.currency))
        .of("value", ReadingPart.Part.CURRENCY)
        .required(
            "printed",
            Type.Plain.TEXT,
            "The number as the source prints it.",
            Path.of(TradeFigure_.printed))
        .one(
            "base_date",
            Type.Plain.EDTF,
            "For growth, the period it is compared with, as an EDTF string.",
            Path.of(TradeFigure_.baseDate, PartialDate_.edtf))
        .one(
            "base_start",
            new Type.Day(),
            "First day of the base period.",
            "2005",
            Path.of(TradeFigure_.baseDate, PartialDate_.startDate))
        .of("base_date", ReadingPart.Part.FIRST_DAY)
        .one(
            "base_end",
            new Type.Day(),
            "Last day of the base period.",
            "2005",
            Path.of(TradeFigure_.baseDate, PartialDate_.endDate))
        .of("base_date", ReadingPart.Part.LAST_DAY)
        .one(
            "relative_to",
            Type.Plain.TEXT,
            "For a share the whole, for a rank the field.",
            Path.of(TradeFigure_.relativeTo))
        .one(
            "edition",
            new Type.Day(),
            "Day of the source's edition in which the value first stands.",
            "2020..",
            Path.of(TradeFigure_.edition))
        .one(
            "statistics_of",
            ActorRepository.reference(),
            "State, office or body whose statistics the figure is from; null if the source names"
                + " none.",
            "china",
            Path.of(TradeFigure_.statisticsOf))
        .one(
            "attributed_to",
            ActorRepository.reference(),
            "Who says so, when the source names somebody.",
            "nazarbayev",
            Path.of(TradeFigure_.attributedTo))
        .one(
            "agreement",
            new Type.Reference("agreements", CitedRecord_.id, null),
            "The agreement whose value it is.",
            "russia-china-energy-deal",
            Path.of(TradeFigure_.agreement))
        .one(
            "summary",
            Type.Plain.TEXT,
            "What it means, in our own words.",
            Path.of(TradeFigure_.summary))
        .as(Role.SUMMARY)
        .with(EvidenceColumns::evidence)
        .comparable(
            "value",
            Comparability.within(
                    "flow", "commodity", "measure", "period", "unit", "currency", "relative_to")
                .summedWithin("qualifier", "attributed_to")
                .neverSummed(Unit.PERCENT, Unit.RANK));
  }
}
