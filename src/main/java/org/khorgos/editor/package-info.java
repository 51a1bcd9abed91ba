/** What helps whoever edits the dataset files: the check, and what it tells. */
@NullMarked
package org.khorgos.editor;

import org.jspecify.annotations.NullMarked;
