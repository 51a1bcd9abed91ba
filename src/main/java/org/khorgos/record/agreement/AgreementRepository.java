package org.khorgos.record.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import org.khorgos.curation.file.Entry;
import org.khorgos.curation.file.ItemKey;
import org.khorgos.curation.file.Rule;
import org.khorgos.curation.form.Bounds;
import org.khorgos.curation.load.DatasetRepository;
import org.khorgos.query.columns.Columns;
import org.khorgos.record.actor.Actor;
import org.khorgos.record.actor.ActorRepository;

/** The dataset {@code agreements}. */
@ApplicationScoped
public class AgreementRepository implements DatasetRepository<Agreement> {

  /** The actors of a record, for lists that span datasets. */
  private static final String INVOLVEMENT =
      """
      insert into involvement (record_key, actor_key)
      select distinct agreement_key, actor_key from agreement_party
      """;

  /** Its numbers, for the list of all numbers. */
  private static final String NUMBERS =
      """
      insert into stated_number (key, record_key, field, value, qualifier, unit, currency)
      select number_key(key, 0, 0), key, 'value', value_value, value_qualifier, 'money', currency
      from agreement where value_value is not null
      """;

  private static final Rule PARTS =
      new Rule(
          """
          select r.dataset, r.id, format('Its value exceeds that of %s, of which it is a part.', w.id)
          from agreement a join record r on r.key = a.key
          join agreement whole on whole.key = a.part_of_key and whole.currency = a.currency
          join record w on w.key = whole.key
          where a.value_value > whole.value_value
          """);

  private final Columns<Agreement> columns = AgreementColumns.columns();

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
  public boolean hasOccurrences() {
    return true;
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
  public List<Rule> rules() {
    return List.of(PARTS, ActorRepository.unmentioned("agreement"));
  }

  @Override
  public List<String> derivations() {
    return List.of(INVOLVEMENT, NUMBERS);
  }

  @Override
  public void read(Entry entry, Agreement agreement) {
    agreement.kind = entry.code("kind", AgreementKind.class);
    agreement.status = entry.code("status", AgreementStatus.class);
    agreement.subjects.addAll(entry.codes("subjects", Subject.class));
    agreement.inForce = entry.maybeDate("in_force");
    agreement.value = entry.maybeQuantity("value", Bounds.NOT_NEGATIVE);
    agreement.currency = entry.maybeCurrency("currency");
    agreement.priceBasis = entry.maybeCode("price_basis", PriceBasis.class);
    agreement.priceYear = entry.maybeInteger("price_year");
    agreement.place = entry.maybeText("place");
    agreement.partOf = entry.maybeReference("part_of", Agreement.class);
    agreement.summary = entry.maybeText("summary");
    var parties = new HashSet<List<Object>>();
    agreement.parties.addAll(
        entry.listed(
            "parties",
            ItemKey.of("actor"),
            Party::new,
            (item, party) -> {
              party.actor = item.reference("actor", Actor.class);
              party.role = item.code("role", PartyRole.class);
              party.note = item.maybeText("note");
              if (party.actor != null && !parties.add(List.of(party.actor, party.role))) {
                item.error("actor", "stands among the parties twice in the same role");
              }
            }));
    if (entry.has("value") != entry.has("currency")) {
      entry.error("currency", "and value go together: give both or neither");
    }
    if (entry.has("price_basis") && !entry.has("value")) {
      entry.error("price_basis", "is for a value");
    }
    if ((agreement.priceBasis == PriceBasis.CONSTANT) != entry.has("price_year")) {
      entry.error("price_year", "and the price_basis constant go together: give both or neither");
    }
    if (agreement.partOf == agreement) {
      entry.error("part_of", "is the agreement itself");
    }
  }
}
