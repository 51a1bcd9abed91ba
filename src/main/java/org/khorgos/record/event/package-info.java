/** Events: meetings, visits, statements, incidents, deployments, donations. */
@NullMarked
package org.khorgos.record.event;

import org.jspecify.annotations.NullMarked;
