package org.foyer.form;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.contact.Post;
import org.foyer.form.DeskReach.Route;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Notes for members which official read, or took along, what they sent. Visitors have no place to read such a receipt. */
@Component
class AnswerLooks {

    private static final String SENDERS = """
            select distinct m.id as member_id from unnest(cast(:ids as uuid[])) sender(id) join member m on m.id = sender.id""";

    private final SignedIn signedIn;
    private final Looks looks;

    AnswerLooks(SignedIn signedIn, Looks looks) {
        this.signedIn = signedIn;
        this.looks = looks;
    }

    /** An answer, or a file of it, is shown; noted once a day for each form. */
    void shown(SentAnswer answer, Post by) {
        var me = signedIn.require();
        var sender = answer.member();
        if (sender != null && !sender.equals(me.id())) {
            looks.noteOnceADay(
                    look(
                            me,
                            by.officeType(),
                            by.unit(),
                            answer.form(),
                            "screen",
                            answer.title().in(answer.language())),
                    sender);
        }
    }

    /** Answers leave as a file. */
    LookReceipt copied(UUID[] senders, CopyQueries.Scope scope, SheetFormat format, String title) {
        var routes = scope.routes();
        var sole = routes.size() == 1 ? routes.iterator().next() : null;
        var types = routes.stream().map(Route::officeType).distinct().toList();
        var look = look(
                signedIn.require(),
                types.size() == 1 ? types.getFirst() : "",
                sole == null ? null : sole.unit(),
                scope.form(),
                format.ending(),
                title);
        return looks.note(look, SENDERS, Map.of("ids", senders));
    }

    private static Look look(
            Person me, String officeType, @Nullable UnitId unit, String form, String format, String title) {
        return new Look(me.id(), me.name(), officeType, Look.Kind.ANSWER, unit, null, format, List.of(form), title);
    }
}
