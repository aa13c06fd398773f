/**
 * Clients of the systems in which associations keep their members: reading page by page, reading one, and writing fields
 * back with a look before and after. Knows the dialects; decides nothing about members.
 */
@ApplicationModule(allowedDependencies = {"remote", "values"})
@NullMarked
package org.foyer.connector;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
