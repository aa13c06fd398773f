/**
 * Talking politely and safely to a foreign system over HTTP: time-outs, bounded answers, no redirects with a key, pacing,
 * retries with backoff, and a circuit that leaves a dead system alone. Knows no system in particular.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package org.foyer.remote;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
