/** Citations of a response, in the formats that people and reference managers use. */
@NullMarked
package org.khorgos.api.cite;

import org.jspecify.annotations.NullMarked;
