/** Infrastructure: pipelines, power lines, roads, fields and the like, with their stages. */
@NullMarked
package org.khorgos.record.project;

import org.jspecify.annotations.NullMarked;
