package org.khorgos.record.project;

import org.khorgos.query.columns.Columns;
import org.khorgos.query.columns.ItemText;
import org.khorgos.query.columns.ItemValues;
import org.khorgos.query.columns.Path;
import org.khorgos.query.columns.Role;
import org.khorgos.query.columns.Type;
import org.khorgos.record.actor.ActorRepository;

/** What the public may see of owners. */
final class OwnerColumns {

  private OwnerColumns() {}

  static Columns<Owner> columns() {
    return Columns.of(Owner.class)
        .with(actor -> ActorRepository.named(actor, "actor", Owner_.actor))
        .required(
            "role",
            new Type.Code(OwnerRole.class),
            "What it has to do with the project.",
            Path.of(Owner_.role))
        .as(Role.PART)
        .one(
            "share",
            new Type.Numeric(false),
            "Its share in per cent; null when the source does not know it.",
            Path.of(Owner_.share))
        .one(
            "stage",
            Type.Plain.TEXT,
            "Name of the stage; null for the project as a whole.",
            Path.of(Owner_.stage))
        .one("note", Type.Plain.TEXT, "What an editor had to decide.", Path.of(Owner_.note));
  }

  static String cell(ItemValues item) {
    return ItemText.with(
        item.text("actor"),
        item.textUnless(OwnerRole.OWNER, "role"),
        item.measured("share", "%"),
        item.text("stage"));
  }
}
