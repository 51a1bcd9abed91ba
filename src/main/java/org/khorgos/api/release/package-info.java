/** Releases over HTTP: their list, their files, and what differs between two of them. */
@NullMarked
package org.khorgos.api.release;

import org.jspecify.annotations.NullMarked;
