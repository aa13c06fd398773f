package org.foyer.form;

import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How offices work on answers.
 *
 * @param keepLonger how far from today an official may put off the deletion of an answer
 * @param longestReply characters of a reply or a note
 */
@ConfigurationProperties("foyer.form.desk")
record DeskProperties(
        @DefaultValue("P1Y") Period keepLonger,
        @DefaultValue("5000") int longestReply) {}
