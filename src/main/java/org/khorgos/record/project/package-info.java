/** Infrastructure projects, such as pipelines, power lines, roads and fields, with their stages. */
@NullMarked
package org.khorgos.record.project;

import org.jspecify.annotations.NullMarked;
