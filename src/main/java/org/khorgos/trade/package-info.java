/** Numbers about trade, energy and investment between parties. */
@NullMarked
package org.khorgos.trade;

import org.jspecify.annotations.NullMarked;
