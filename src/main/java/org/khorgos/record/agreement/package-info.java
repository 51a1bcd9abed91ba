/** Treaties, pacts, contracts, pledges, and mandates to negotiate. */
@NullMarked
package org.khorgos.record.agreement;

import org.jspecify.annotations.NullMarked;
