/** Actors: states, organisations, forces, bodies, companies, groups, ethnic groups, persons. */
@NullMarked
package org.khorgos.record.actor;

import org.jspecify.annotations.NullMarked;
