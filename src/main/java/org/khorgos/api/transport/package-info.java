/** HTTP itself: caching, conditional requests, content negotiation, headers, large bodies. */
@NullMarked
package org.khorgos.api.transport;

import org.jspecify.annotations.NullMarked;
