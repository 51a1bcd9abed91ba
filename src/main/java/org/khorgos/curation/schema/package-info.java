/** The JSON Schemas of the dataset files. */
@NullMarked
package org.khorgos.curation.schema;

import org.jspecify.annotations.NullMarked;
