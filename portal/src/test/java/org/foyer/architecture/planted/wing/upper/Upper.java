package org.foyer.architecture.planted.wing.upper;

import org.foyer.architecture.planted.wing.lower.Lower;

public record Upper(Lower lower) {}
