/** Treaties, pacts, contracts, pledges, and mandates to negotiate. */
@NullMarked
package org.khorgos.agreement;

import org.jspecify.annotations.NullMarked;
