/** Dataset files: reading them, and reporting every error with its line. */
@NullMarked
package org.khorgos.curation.file;

import org.jspecify.annotations.NullMarked;
