/** Connections: how long a client may take to send a request and to receive a response. */
@NullMarked
package org.khorgos.api.connection;

import org.jspecify.annotations.NullMarked;
