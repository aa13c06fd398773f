package org.foyer.directory;

import org.foyer.values.LocalName;

/** A kind of office, as the directory shows it. */
record OfficeType(String code, LocalName name, int position) {}
