package org.khorgos.evidence;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.hibernate.annotations.Formula;
import org.jspecify.annotations.Nullable;

/**
 * What sources state: a value of a field, or that there is such an item or record. The {@link
 * ReadingSource}s with its position say where.
 *
 * @param field public field, such as {@code participants.personnel}; null for the record as a whole
 * @param item key of the item of a list; null outside lists, and for a list as a whole
 * @param itemPosition position of the item in its list
 * @param text the value as the API writes it; null for a number, and where there is no single value
 * @param unit of the number; null where the field says it
 * @param currency ISO 4217 code
 * @param value the text or the number as JSON; made by the database
 */
@Embeddable
public record Reading(
    @Nullable String field,
    @Nullable String item,
    @Nullable Integer itemPosition,
    @Nullable String text,
    @Nullable BigDecimal number,
    @Enumerated(EnumType.STRING) @Nullable Qualifier qualifier,
    @Nullable String unit,
    @Nullable String currency,
    @Embedded @Nullable PartialDate date,
    @Enumerated(EnumType.STRING) Relation relation,
    @Nullable String note,
    @Formula("coalesce(to_jsonb(number), to_jsonb(text))") @Nullable String value) {

  /** Text of an item that is shown, in sources that do not list it. */
  public static final String NOT_LISTED = "not listed";
}
