package org.foyer.form;

import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/**
 * Who sends a form.
 *
 * @param member null for a visitor
 * @param firstName to address them by; empty where there is none, or nothing that looks like a name
 * @param email where they are reached; null where that is not known
 * @param trusted whether the address is known to be theirs: nobody can have mails sent to others in their own words
 */
record Sender(
        @Nullable MemberId member,
        String firstName,
        String name,
        @Nullable String email,
        boolean trusted) {}
