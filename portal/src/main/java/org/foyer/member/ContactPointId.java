package org.foyer.member;

import java.util.UUID;

/** The id of an e-mail address or phone of a member. */
public record ContactPointId(UUID value) {}
