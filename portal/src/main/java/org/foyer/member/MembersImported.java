package org.foyer.member;

/** An import of this source changed members, or brought new ones. */
public record MembersImported(String source) {}
