package org.foyer.account;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the accounts follow the members ({@code foyer.accounts.follow.*}); see docs/decisions/0110-accounts-follow-the-data.md.
 *
 * @param enabled whether anything runs by itself; by click it runs all the same
 * @param invite whether new members get an account and an invitation by themselves; otherwise the office invites them
 * @param grace how long somebody who left may still sign in
 * @param every how soon a change in the portal's data is noticed
 * @param at when all accounts are compared with Keycloak each night, in the time zone of the association
 * @param askAbove share of the open accounts; a run that would shut or open more of them stops and asks
 * @param askAtLeast fewer accounts than these never stop a run
 * @param page accounts read and written at a time
 * @param atOnce accounts brought in line at the same time
 */
@ConfigurationProperties("foyer.accounts.follow")
record FollowProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("false") boolean invite,
        @DefaultValue("P14D") Period grace,
        @DefaultValue("10m") Duration every,
        @DefaultValue("04:30") LocalTime at,
        @DefaultValue("0.05") double askAbove,
        @DefaultValue("20") int askAtLeast,
        @DefaultValue("200") int page,
        @DefaultValue("4") int atOnce) {

    FollowProperties {
        if (page < 1 || atOnce < 1 || askAbove < 0 || grace.isNegative()) {
            throw new IllegalArgumentException(
                    "foyer.accounts.follow: page and at-once must be at least 1, ask-above and"
                            + " grace not negative");
        }
    }

    boolean asks(int accounts, int wouldShut, int wouldOpen) {
        return isTooMany(wouldShut, accounts) || isTooMany(wouldOpen, accounts);
    }

    private boolean isTooMany(int touched, int accounts) {
        return touched >= askAtLeast && touched > askAbove * accounts;
    }
}
