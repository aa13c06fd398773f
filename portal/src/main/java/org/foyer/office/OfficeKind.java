package org.foyer.office;

import java.util.Set;
import org.foyer.access.Permission;
import org.foyer.values.LocalName;

/** A type of office, and what it gives. */
public record OfficeKind(String code, LocalName name, Set<Permission> gives) {

    public OfficeKind {
        gives = Set.copyOf(gives);
    }
}
