/**
 * The accounts that members sign in with: opened, followed and mended in Keycloak. Who has come how far is told here to
 * the offices; see docs/decisions/0070-an-account-is-found-by-its-member.md.
 */
@ApplicationModule(allowedDependencies = {"access", "audit", "mail", "member", "remote", "values", "widgets"})
@NullMarked
package org.foyer.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
