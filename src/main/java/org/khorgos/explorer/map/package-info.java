/**
 * Maps of records: where something was, and which states had a part in it. The server puts places
 * and labels on borders that {@code tools/borders} has projected (docs/decisions/0018); which
 * records have places or states follows from their columns.
 */
@NullMarked
package org.khorgos.explorer.map;

import org.jspecify.annotations.NullMarked;
