package org.foyer.member;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes a member's own data. Each method is one edit in one transaction, with the change log written along. Whoever
 * calls has asked {@code access} before.
 */
@Service
@Transactional
public class MemberEditing {

    private static final int LONGEST_NAME = 100;
    private static final Set<String> LANGUAGES = Set.of("de", "fr", "it", "nl", "en");

    private final Members members;
    private final MemberChoices choices;
    private final ApplicationEventPublisher events;

    MemberEditing(Members members, MemberChoices choices, ApplicationEventPublisher events) {
        this.members = members;
        this.choices = choices;
        this.events = events;
    }

    /** Changes the name. */
    public EditResult rename(MemberId id, Edit<PersonName> edit) {
        var wanted = new PersonName(
                PlainWords.of(edit.wanted().first()),
                PlainWords.of(edit.wanted().last()));
        if (wanted.last().isEmpty()) {
            return new EditResult.Refused("name-missing");
        }
        if (PlainWords.isOdd(wanted.full())) {
            return new EditResult.Refused("name-odd");
        }
        if (PlainWords.isLongerThan(LONGEST_NAME, wanted.first())
                || PlainWords.isLongerThan(LONGEST_NAME, wanted.last())) {
            return new EditResult.Refused("name-too-long", LONGEST_NAME);
        }
        return edit(id, new Edit<>(edit.seen(), wanted), Member::name, Member::rename, PersonName::full);
    }

    /** Changes how the member wants to be addressed. */
    public EditResult addressAs(MemberId id, Edit<Optional<Gender>> edit) {
        return edit(
                id,
                edit,
                Member::gender,
                (member, gender) -> member.be(gender.orElse(null)),
                gender -> gender.map(Gender::name).orElse(null));
    }

    /** Changes the language of the portal, the card and the letters. */
    public EditResult speak(MemberId id, Edit<String> edit) {
        if (!LANGUAGES.contains(edit.wanted())) {
            return new EditResult.Refused("language-not-spoken");
        }
        return edit(id, edit, Member::language, Member::speak, value -> value);
    }

    /** Agrees to something, or no longer. */
    public EditResult agree(MemberId id, Preference preference, Edit<Boolean> edit) {
        return edit(
                id,
                edit,
                member -> member.agreesTo(preference),
                (member, yes) -> member.agree(preference, yes),
                String::valueOf);
    }

    /** Chooses how a magazine comes. */
    public EditResult deliver(MemberId id, String magazine, Edit<Delivery> edit) {
        return choices.deliveryOf(id, magazine)
                .map(current -> edit(
                        id,
                        edit,
                        member -> choices.deliveryOf(id, magazine).orElse(current),
                        (member, delivery) -> choices.deliver(id, magazine, delivery),
                        Delivery::name))
                .orElseGet(() -> new EditResult.Refused("magazine-gone"));
    }

    /** Chooses who sees a field. */
    public EditResult show(MemberId id, VisibleField field, Edit<Visibility> edit) {
        return edit(
                id,
                edit,
                member -> choices.visibilityOf(id, field),
                (member, visibility) -> choices.show(id, field, visibility),
                Visibility::name);
    }

    private <T> EditResult edit(
            MemberId id,
            Edit<T> edit,
            Function<Member, T> current,
            BiConsumer<Member, T> change,
            Function<T, @Nullable String> shown) {
        Member member = members.findForEditing(id.value()).orElseThrow(() -> new UnknownMemberException(id));
        return apply(current.apply(member), edit, shown, wanted -> {
            change.accept(member, wanted);
            events.publishEvent(new MemberChanged(id));
        });
    }

    static <T> EditResult apply(T current, Edit<T> edit, Function<T, @Nullable String> shown, Consumer<T> change) {
        if (Objects.equals(current, edit.wanted())) {
            return new EditResult.Unchanged();
        }
        if (!Objects.equals(current, edit.seen())) {
            return new EditResult.Conflict(shown.apply(current));
        }
        change.accept(edit.wanted());
        return new EditResult.Saved();
    }
}
