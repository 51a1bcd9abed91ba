/** Who acts: states, organisations, forces, bodies, companies, groups, peoples, persons. */
@NullMarked
package org.khorgos.actor;

import org.jspecify.annotations.NullMarked;
