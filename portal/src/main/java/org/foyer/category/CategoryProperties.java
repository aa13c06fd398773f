package org.foyer.category;

import java.time.LocalTime;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What becomes of members who grow out of their category.
 *
 * @param steps whether nothing is done, the office is asked, or the step is made without a question
 * @param at time of day of the job, in the time zone of the association
 * @param yearBegins first day of the membership year, such as {@code --01-01}, from which a step holds; without it the birthday
 * @param noticeDays how many days before its day a step is found and the member told
 */
@ConfigurationProperties("foyer.category")
record CategoryProperties(
        @DefaultValue("OFF") Steps steps,
        @DefaultValue("04:30") LocalTime at,
        @Nullable MonthDay yearBegins,
        @DefaultValue("30") int noticeDays) {

    /** How far the job goes by itself. */
    enum Steps {
        OFF,
        PROPOSE,
        MAKE
    }
}
