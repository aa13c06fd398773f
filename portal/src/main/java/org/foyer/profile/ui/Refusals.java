package org.foyer.profile.ui;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.foyer.member.EditResult;

/** Words the codes of refused edits: "Not saved: one digit is missing." */
final class Refusals {

    private Refusals() {}

    static String words(Component where, EditResult.Refused refused) {
        String reason = where.getTranslation(
                "member.refused." + refused.code(),
                refused.arguments().stream()
                        .map(argument -> argument instanceof LocalDate day ? Facts.written(day) : argument)
                        .toArray());
        return where.getTranslation("profile.light.refused", reason);
    }
}
