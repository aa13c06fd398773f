package org.foyer.office;

import org.foyer.values.MemberId;

/** Somebody who may be given an office. */
public record Candidate(MemberId id, String number, String name) {}
