/** The contract that the application publishes, read back as far as people are shown it. */
@NullMarked
package org.khorgos.explorer.reference.contract;

import org.jspecify.annotations.NullMarked;
