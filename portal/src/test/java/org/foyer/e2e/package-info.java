/** The running portal as a person meets it: a real Chromium, the real Keycloak, the real mail. */
@NullMarked
package org.foyer.e2e;

import org.jspecify.annotations.NullMarked;
