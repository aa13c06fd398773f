/**
 * Who is signed in and what they may: the one place where access is decided, for views, endpoints and files alike. What
 * one may do follows from memberships and offices in the portal's database, never from a role of the identity provider.
 */
@ApplicationModule(allowedDependencies = {"audit", "values"})
@NullMarked
package org.foyer.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
