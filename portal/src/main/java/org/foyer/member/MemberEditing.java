package org.foyer.member;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.foyer.values.MemberId;
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

    private final Members members;
    private final ApplicationEventPublisher events;

    MemberEditing(Members members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    /** Changes the name. */
    public EditResult rename(MemberId id, Edit<PersonName> edit) {
        if (edit.wanted().last().isBlank()) {
            return new EditResult.Refused("name-missing");
        }
        UnaryOperator<PersonName> clean =
                name -> new PersonName(name.first().strip(), name.last().strip());
        return edit(
                id,
                new Edit<>(edit.seen(), clean.apply(edit.wanted())),
                Member::name,
                Member::rename,
                PersonName::full);
    }

    /** Changes the language of the portal, the card and the letters. */
    public EditResult speak(MemberId id, Edit<String> edit) {
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
