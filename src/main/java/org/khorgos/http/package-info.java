/**
 * The protocol: problem details, caching, headers, negotiation. The only place where an exception
 * becomes a status.
 */
@NullMarked
package org.khorgos.http;

import org.jspecify.annotations.NullMarked;
