package org.foyer.member;

import java.util.UUID;

/** The id of a dated postal address of a member. */
public record PostalAddressId(UUID value) {}
