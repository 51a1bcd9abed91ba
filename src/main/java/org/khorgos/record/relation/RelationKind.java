package org.khorgos.record.relation;

import jakarta.persistence.EnumeratedValue;
import org.khorgos.query.columns.CodeValue;

/** The kind of relation. */
public enum RelationKind implements CodeValue {
  MEMBER_OF("The subject belongs to the object, an organisation or group of states."),
  OBSERVER_OF("The subject has observer status in the object."),
  FOUNDER_OF("The subject was among the founders of the object."),
  ORGAN_OF("The subject is a permanent body of the object."),
  PARTY_TO("The subject is bound by a treaty, given in `agreement` or `scope`."),
  PREDECESSOR_OF("The object grew out of the subject."),
  LEADS("The subject leads or dominates the object, an organisation or one of its bodies."),
  OWNER_OF(
      "The subject owns the object or a share of it; without an object, `scope` names what it"
          + " owns."),
  SUPPLIER_OF("The object receives what `scope` names from the subject."),
  MAIN_SUPPLIER_OF("The object receives most of what `scope` names from the subject."),
  MAIN_TRADE_PARTNER_OF("The object trades more with the subject than with others."),
  MAIN_MILITARY_PARTNER_OF("The object cooperates with the subject first in military matters."),
  SECURITY_GUARANTOR_OF("The object relies on the subject for its security."),
  ALLY_OF("The two are bound to defend each other."),
  OPERATES_IN("A company or body, the subject, is active in the object."),
  LOCATED_IN(
      "A body, force or people, the subject, has its seat, base or home in the object; `scope`"
          + " names the place."),
  PRESENT_IN("Forces or bases of the subject are in the object."),
  STRATEGIC_PARTNER_OF("The two have declared a strategic partnership."),
  DESIGNATED_TERRORIST_BY(
      "The subject is officially listed as terrorist by the object, if the source names it."),
  LINKED_TO("The source states a connection that it does not describe further."),
  WORKS_IN_LANGUAGE("The language in which the subject works, given in `scope`.");

  @EnumeratedValue private final String code = CodeValue.codeOf(name());
  private final String meaning;

  RelationKind(String meaning) {
    this.meaning = meaning;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String meaning() {
    return meaning;
  }
}
