/**
 * The dataset files: what every dataset promises; reading, checking and loading {@code db/dataset};
 * releases.
 */
@NullMarked
package org.khorgos.dataset;

import org.jspecify.annotations.NullMarked;
