package org.foyer.verification;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A partner as the office enters one; see {@link Partner}. */
public record NewPartner(
        String name,
        String contact,
        Set<PartnerField> fields,
        LocalDate from,
        @Nullable LocalDate until) {

    /** The longest name, in characters. */
    public static final int LONGEST_NAME = 100;

    /** The longest contact, in characters. */
    public static final int LONGEST_CONTACT = 300;

    public NewPartner {
        fields = Set.copyOf(fields);
    }
}
