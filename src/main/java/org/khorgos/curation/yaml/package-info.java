/** YAML files: their values with the line of each, and every error with its line. */
@NullMarked
package org.khorgos.curation.yaml;

import org.jspecify.annotations.NullMarked;
