/** Problem details (RFC 9457). The only place where an exception becomes a status. */
@NullMarked
package org.khorgos.api.problem;

import org.jspecify.annotations.NullMarked;
