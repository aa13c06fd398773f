package org.foyer.form;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How forms are sent ({@code foyer.form.*}).
 *
 * @param leastTime a visitor who sends sooner after opening a form is taken for a program
 * @param perAddress forms that are sent from one network address by visitors in an hour
 * @param perForm answers of visitors to one form in an hour
 * @param perMember forms that one member sends in an hour
 * @param confirmations mails to one address that is not known to be the sender's, in 24 hours
 * @param keepDrafts how long a draft stays that nobody goes on with
 * @param together bytes of all files of an answer
 */
@ConfigurationProperties("foyer.form")
record FormProperties(
        @DefaultValue("3s") Duration leastTime,
        @DefaultValue("20") int perAddress,
        @DefaultValue("200") int perForm,
        @DefaultValue("30") int perMember,
        @DefaultValue("3") int confirmations,
        @DefaultValue("60d") Duration keepDrafts,
        @DefaultValue("15728640") long together) {}
