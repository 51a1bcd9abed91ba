/** Who acts: states, organisations, forces, bodies, companies, groups, peoples, persons. */
@NullMarked
package org.khorgos.record.actor;

import org.jspecify.annotations.NullMarked;
