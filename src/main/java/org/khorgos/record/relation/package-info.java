/**
 * Relations between actors that sources state without an event: memberships, suppliers, presence.
 */
@NullMarked
package org.khorgos.record.relation;

import org.jspecify.annotations.NullMarked;
