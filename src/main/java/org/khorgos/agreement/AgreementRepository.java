package org.khorgos.agreement;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.khorgos.actor.Actor;
import org.khorgos.actor.ActorRepository;
import org.khorgos.dataset.Dataset;
import org.khorgos.dataset.Entry;
import org.khorgos.evidence.CitedRecord_;
import org.khorgos.evidence.EvidenceColumns;
import org.khorgos.evidence.PartialDate_;
import org.khorgos.evidence.Qualifier;
import org.khorgos.evidence.Quantity_;
import org.khorgos.query.Columns;
import org.khorgos.query.Path;
import org.khorgos.query.Type;

/** The dataset {@code agreements}. */
@ApplicationScoped
public class AgreementRepository implements PanacheRepository<Agreement>, Dataset<Agreement> {

  private final Columns<Agreement> columns =
      Columns.of(Agreement.class)
          .with(identity -> EvidenceColumns.identity(identity, "agreements"))
          .required(
              "kind",
              new Type.Code(AgreementKind.class),
              "What sort of undertaking it is.",
              Agreement_.kind)
          .required(
              "status",
              new Type.Code(AgreementStatus.class),
              "How far it has come.",
              Agreement_.status)
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
              new Type.Text(),
              "When it is in force, as an EDTF string.",
              Agreement_.inForce,
              PartialDate_.edtf)
          .one(
              "in_force_start",
              new Type.Day(),
              "First day on which it may have come into force.",
              "1996..2007",
              Agreement_.inForce,
              PartialDate_.startDate)
          .list(
              "parties",
              "Who is bound or named by it, and as what.",
              Agreement_.parties,
              parties(),
              row -> String.valueOf(row.get("actor")))
          .byEach(
              "party",
              ActorRepository.reference(),
              "Actors bound or named by it, in any role.",
              "kazmunaygaz",
              Path.of(Agreement_.parties, Party_.actor))
          .one(
              "value",
              new Type.Numeric(false),
              "What it is worth, in whole units of the currency.",
              "1000000000..",
              Agreement_.value,
              Quantity_.value)
          .one(
              "value_qualifier",
              new Type.Code(Qualifier.class),
              "How the source qualifies the value.",
              Agreement_.value,
              Quantity_.qualifier)
          .one(
              "currency",
              new Type.Term(),
              "ISO 4217 code of the value's currency.",
              "usd",
              Agreement_.currency)
          .one("place", new Type.Term(), "Where it was concluded.", "astana", Agreement_.place)
          .one(
              "part_of",
              new Type.Reference("agreements", CitedRecord_.id, null),
              "The agreement of which it is a part.",
              "china-kazakhstan-agreements-2007",
              Agreement_.partOf)
          .one("summary", new Type.Text(), "What was agreed, in our own words.", Agreement_.summary)
          .with(EvidenceColumns::evidence);

  private static Columns<Party> parties() {
    return Columns.of(Party.class)
        .required("actor", ActorRepository.exactly(), "Id of the actor.", Party_.actor)
        .required("name", new Type.Text(), "Name of the actor.", Party_.actor, CitedRecord_.name)
        .required("role", new Type.Code(PartyRole.class), "As what it stands in it.", Party_.role)
        .one("note", new Type.Text(), "What an editor had to decide.", Party_.note);
  }

  @Override
  public String name() {
    return "agreements";
  }

  @Override
  public String description() {
    return "a treaty, pact, contract, pledge, communiqué, or mandate to negotiate";
  }

  @Override
  public String exampleId() {
    return "kazmunaygaz-cnpc-principles-2007";
  }

  @Override
  public Columns<Agreement> columns() {
    return columns;
  }

  @Override
  public Agreement blank() {
    return new Agreement();
  }

  @Override
  public void read(Entry entry, Agreement agreement) {
    agreement.kind = entry.code("kind", AgreementKind.class);
    agreement.status = entry.code("status", AgreementStatus.class);
    agreement.subjects.addAll(entry.codes("subjects", Subject.class));
    agreement.inForce = entry.maybeDate("in_force");
    agreement.value = entry.maybeQuantity("value");
    agreement.currency = entry.maybeText("currency");
    agreement.place = entry.maybeText("place");
    agreement.partOf = entry.maybeReference("part_of", Agreement.class);
    agreement.summary = entry.maybeText("summary");
    for (Entry item : entry.entries("parties")) {
      var party = new Party();
      party.actor = item.reference("actor", Actor.class);
      party.role = item.code("role", PartyRole.class);
      party.note = item.maybeText("note");
      agreement.parties.add(party);
    }
    @Nullable String currency = agreement.currency;
    if ((agreement.value == null) != (currency == null)) {
      entry.fault("currency", "and value go together: give both or neither");
    }
    if (currency != null && !currency.matches("[A-Z]{3}")) {
      entry.fault("currency", "must be an ISO 4217 code such as USD");
    }
    if (agreement.partOf == agreement) {
      entry.fault("part_of", "is the agreement itself");
    }
  }
}
