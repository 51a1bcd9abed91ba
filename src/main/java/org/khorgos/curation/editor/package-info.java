/** The check that editors run, and its report. */
@NullMarked
package org.khorgos.curation.editor;

import org.jspecify.annotations.NullMarked;
