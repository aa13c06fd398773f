package org.foyer.audit;

import java.time.Instant;
import java.util.List;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * That somebody looked at data of others, or took them along.
 *
 * @param by who looked; null when this member was deleted since
 * @param office the type of office that allowed it
 * @param unit where; null for no unit in particular
 * @param asOf the moment whose state was shown; null for the moment itself
 * @param format what the data were taken as, such as {@code csv}
 * @param fields what of each person was shown, by name
 * @param whatFor what it was done for, such as the purpose of a call list; null where nothing was said
 */
public record Look(
        @Nullable MemberId by,
        String byName,
        String office,
        Kind kind,
        @Nullable UnitId unit,
        @Nullable Instant asOf,
        String format,
        List<String> fields,
        @Nullable String whatFor) {

    public Look {
        fields = List.copyOf(fields);
    }

    /** A look for nothing in particular. */
    public Look(
            @Nullable MemberId by,
            String byName,
            String office,
            Kind kind,
            @Nullable UnitId unit,
            @Nullable Instant asOf,
            String format,
            List<String> fields) {
        this(by, byName, office, kind, unit, asOf, format, fields, null);
    }

    /** What was looked at. */
    public enum Kind {
        /** A member list, as a file. */
        LIST,
        /** Contact details on the screen, in a list or on the page of a person. */
        SCREEN,
        /** A phone, to call it for a call list. */
        CALL,
        /** The portal as the member sees it, to help them. */
        SUPPORT,
        /** The roll of an assembly, taken along by a desk at its door. */
        DOOR,
        /** What the member sent with a form, on the screen or as a file. */
        ANSWER
    }
}
