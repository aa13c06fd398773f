/**
 * A real PostgreSQL, a real Keycloak and a real mail catcher beside the portal, where no others are configured: for
 * trying, developing and testing. In production this jar is not on the class path.
 */
@NullMarked
package org.foyer.embedded;

import org.jspecify.annotations.NullMarked;
