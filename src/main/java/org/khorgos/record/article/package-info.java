/** Sources: articles, reports, official pages, tables of data. */
@NullMarked
package org.khorgos.record.article;

import org.jspecify.annotations.NullMarked;
