package org.foyer.audit;

import java.util.Optional;

/** Tells who is signed in; the room that knows sign-in implements it. */
public interface ActorSource {

    Optional<Actor> currentActor();
}
