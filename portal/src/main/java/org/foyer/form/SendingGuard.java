package org.foyer.form;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foyer.contact.CheckedFile;
import org.foyer.content.SeeAs;
import org.foyer.values.MemberId;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Decides whether a form is taken at all, before its fields are looked at. See docs/decisions/0251. */
@Component
class SendingGuard {

    private static final int MEGABYTE = 1024 * 1024;

    private final Forms forms;
    private final SeeAs seeAs;
    private final SendingLimits limits;
    private final Answers answers;
    private final ObjectProvider<SubmissionCheck> checks;
    private final FormProperties properties;
    private final Texts texts;
    private final Clock clock;

    SendingGuard(
            Forms forms,
            SeeAs seeAs,
            SendingLimits limits,
            Answers answers,
            ObjectProvider<SubmissionCheck> checks,
            FormProperties properties,
            Texts texts,
            Clock clock) {
        this.forms = forms;
        this.seeAs = seeAs;
        this.limits = limits;
        this.answers = answers;
        this.checks = checks;
        this.properties = properties;
        this.texts = texts;
        this.clock = clock;
    }

    /** Why it is not taken, in a sentence; empty where nothing speaks against it. */
    Optional<String> refusal(Form form, @Nullable MemberId member, Trace trace, Locale reader) {
        var now = clock.instant();
        if (seeAs.running().isPresent()) {
            return Optional.of(texts.get(reader, "form.fill.refused.preview"));
        }
        if (forms.form(form.name(), reader).isEmpty()) {
            return Optional.of(texts.get(reader, "form.fill.refused.gone"));
        }
        if (!form.period().isOpen(now)) {
            return Optional.of(texts.get(reader, "form.fill.refused.closed"));
        }
        if (member == null && !trace.trap().isEmpty()) {
            return Optional.of(texts.get(reader, "form.fill.refused.trap"));
        }
        if (member == null && now.isBefore(trace.openedAt().plus(properties.leastTime()))) {
            return Optional.of(texts.get(reader, "form.fill.refused.fast"));
        }
        return limits.count(form.name(), member, trace.address())
                .map(wait -> texts.get(reader, "form.fill.refused.often", wait.toMinutes() + 1));
    }

    /** The same for what was filled in, in the transaction that stores it. */
    Optional<String> refusal(Form form, Sender sender, Entered entered, Locale reader) {
        var member = sender.member();
        if (member != null && form.handling().once() && answers.has(form.name(), member)) {
            return Optional.of(texts.get(reader, "form.fill.refused.once"));
        }
        long bytes = entered.files().values().stream()
                .flatMap(List::stream)
                .mapToLong(CheckedFile::size)
                .sum();
        if (bytes > properties.together()) {
            return Optional.of(texts.get(reader, "form.fill.refused.files", properties.together() / MEGABYTE));
        }
        return checks.orderedStream()
                .flatMap(check -> check.refusal(form, member, sender.email(), reader).stream())
                .findFirst();
    }
}
