/**
 * The question: parsed, checked, answered. A dataset declares its public columns and filters once,
 * in {@link org.khorgos.query.Columns}; from that follow what may be asked, every error, the SQL,
 * the JSON, the CSV and the contract. Knows no dataset.
 */
@NullMarked
package org.khorgos.query;

import org.jspecify.annotations.NullMarked;
