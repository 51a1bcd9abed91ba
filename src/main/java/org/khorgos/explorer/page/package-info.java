/** What all pages share: the frame, templates, messages, links and the rendering of values. */
@NullMarked
package org.khorgos.explorer.page;

import org.jspecify.annotations.NullMarked;
