package org.foyer.remote;

import java.time.Duration;

/** Lets time pass between two attempts; tests only note it. */
@FunctionalInterface
interface Pause {

    void take(Duration duration) throws InterruptedException;
}
