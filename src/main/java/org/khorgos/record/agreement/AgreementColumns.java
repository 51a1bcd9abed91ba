package org.khorgos.record.agreement;

import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.PartialDate_;
import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.Comparability;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.ReadingPart;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** What the public may see and ask of agreements. */
final class AgreementColumns {

  private AgreementColumns() {}

  static Columns<Agreement> columns() {
    return Columns.of(Agreement.class)
        .with(identity -> EvidenceColumns.identity(identity, "agreements"))
        .required(
            "kind",
            new Type.Code(AgreementKind.class),
            "What sort of undertaking it is.",
            Path.of(Agreement_.kind))
        .required(
            "status",
            new Type.Code(AgreementStatus.class),
            "How far it has come.",
            Path.of(Agreement_.status))
        .many(
            "subjects",
            "subject",
            new Type.Code(Subject.class),
            "What it is about.",
            "pipeline",
            Agreement_.subjects)
        .with(
            date ->
                EvidenceColumns.date(
                    date, "When it was signed, agreed, pledged or announced (see status)"))
        .one(
            "in_force",
            Type.Plain.EDTF,
            "When it is in force, as an EDTF string.",
            Path.of(Agreement_.inForce, PartialDate_.edtf))
        .one(
            "in_force_start",
            new Type.Day(),
            "First day on which it may have come into force.",
            "1996..2007",
            Path.of(Agreement_.inForce, PartialDate_.startDate))
        .of("in_force", ReadingPart.Part.FIRST_DAY)
        .list(
            "parties",
            "Who is bound or named by it, and as what.",
            Agreement_.parties,
            parties(),
            AgreementColumns::party)
        .byEach(
            "party",
            ActorRepository.reference(),
            "Actors bound or named by it, in any role.",
            "kazmunaygaz",
            Path.of(Agreement_.parties, Party_.actor))
        .with(
            filters ->
                ActorRepository.parts(
                    filters,
                    Agreement_.parties,
                    "party",
                    Party_.actor,
                    Party_.role,
                    new Type.Code(PartyRole.class),
                    "lender"))
        .with(
            value ->
                EvidenceColumns.quantity(
                    value,
                    "value",
                    "What it is worth, in whole units of the currency.",
                    "1000000000..",
                    Agreement_.value))
        .one(
            "currency",
            Type.Plain.TERM,
            "ISO 4217 code of the value's currency.",
            "usd",
            Path.of(Agreement_.currency))
        .of("value", ReadingPart.Part.CURRENCY)
        .one(
            "price_basis",
            new Type.Code(PriceBasis.class),
            "In the prices of which time the value is given.",
            Path.of(Agreement_.priceBasis))
        .one(
            "price_year",
            new Type.Numeric(true),
            "The year in whose prices a constant value is.",
            "2021",
            Path.of(Agreement_.priceYear))
        .one(
            "place",
            Type.Plain.TERM,
            "Where it was concluded.",
            "astana",
            Path.of(Agreement_.place))
        .one(
            "part_of",
            new Type.Reference("agreements", CitedRecord_.id, null),
            "The agreement of which it is a part.",
            "china-kazakhstan-agreements-2007",
            Path.of(Agreement_.partOf))
        .one(
            "summary",
            Type.Plain.TEXT,
            "What was agreed, in our own words.",
            Path.of(Agreement_.summary))
        .as(Role.SUMMARY)
        .with(EvidenceColumns::evidence)
        .comparable(
            "value",
            // A pledge is not added to a contract, nor a part to its whole.
            Comparability.within("currency", "price_basis", "price_year")
                .summedWithin("value_qualifier", "status", "part_of"));
  }

  private static Columns<Party> parties() {
    return Columns.of(Party.class)
        .with(actor -> ActorRepository.named(actor, "actor", Party_.actor))
        .required(
            "role",
            new Type.Code(PartyRole.class),
            "As what it stands in it.",
            Path.of(Party_.role))
        .as(Role.PART)
        .one("note", Type.Plain.TEXT, "What an editor had to decide.", Path.of(Party_.note));
  }

  private static String party(ItemValues item) {
    return ItemText.with(item.text("actor"), item.textUnless(PartyRole.PARTY, "role"));
  }
}
