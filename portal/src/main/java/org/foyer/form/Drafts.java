package org.foyer.form;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in member began to fill in and did not send. Support sees no drafts and leaves none. */
@Service
@Transactional
public class Drafts {

    /** Characters of all fields together; nobody types more. */
    private static final int LARGEST = 200_000;

    private final SignedIn signedIn;
    private final StoredDrafts stored;
    private final Clock clock;

    Drafts(SignedIn signedIn, StoredDrafts stored, Clock clock) {
        this.signedIn = signedIn;
        this.stored = stored;
        this.clock = clock;
    }

    /**
     * What was typed so far; chosen files are not kept.
     *
     * @param page the place of the page that was open, from 0
     */
    public record Draft(Map<String, List<String>> values, int page, Instant at) {

        /** What of it still fits a form that may have changed since. */
        public Draft fitting(Form form) {
            var kept = new LinkedHashMap<String, List<String>>();
            for (Field field : form.fields()) {
                var fitting = values.getOrDefault(field.name(), List.of()).stream()
                        .filter(value ->
                                !field.takes().isChosen() || field.option(value).isPresent())
                        .filter(value ->
                                !field.takes().isYesOrNo() || Values.yes(value).isPresent())
                        .filter(value -> field.takes() != FieldKind.DATE
                                || Values.day(value).isPresent())
                        .toList();
                if (!fitting.isEmpty() && field.takes() != FieldKind.FILE) {
                    kept.put(field.name(), fitting);
                }
            }
            return new Draft(kept, Math.clamp(page, 0, form.pages().size() - 1), at);
        }
    }

    @Transactional(readOnly = true)
    public Optional<Draft> mine(Form form) {
        return me().flatMap(me -> stored.find(form.name(), me)).map(draft -> draft.fitting(form));
    }

    /** What stands in a form as a draft: of the fields that are shown, without files. */
    public Draft of(Form form, Entered entered, int page) {
        var values = new LinkedHashMap<String, List<String>>();
        for (Field field : Shown.of(form, entered).fields()) {
            var typed = entered.values().getOrDefault(field.name(), List.of());
            if (typed.stream().anyMatch(value -> !value.isBlank())) {
                values.put(field.name(), typed.stream().map(Values::storable).toList());
            }
        }
        return new Draft(values, page, clock.instant());
    }

    /** Keeps a draft in the place of an earlier one; whether it did. */
    public boolean keep(Form form, Draft draft) {
        boolean fits = draft.values().values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                <= LARGEST;
        var me = me().filter(any -> fits);
        me.ifPresent(id -> stored.put(form.name(), id, draft));
        return me.isPresent();
    }

    public void forget(Form form) {
        me().ifPresent(me -> stored.remove(form.name(), me));
    }

    /** The names of the forms that the member began. */
    @Transactional(readOnly = true)
    public List<String> begun() {
        return me().map(stored::of).orElse(List.of());
    }

    private Optional<MemberId> me() {
        return signedIn.person().filter(Person::inPerson).map(Person::id);
    }
}
