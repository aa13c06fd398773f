package org.foyer.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foyer.member.MemberProfile;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells who sends a form: the signed-in member, or a visitor by what they say of themselves. */
@Component
class Senders {

    /** Letters with what stands between them in names; nothing that a mail program would make a link of. */
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}’' -]{0,39}");

    private final OwnValues own;
    private final Texts texts;

    Senders(OwnValues own, Texts texts) {
        this.own = own;
        this.texts = texts;
    }

    Sender of(Form form, List<Given> given, Locale language) {
        var typed = first(form, given, field -> field.takes() == FieldKind.EMAIL);
        return own.mine()
                .map(me -> member(me, typed))
                .orElseGet(() -> visitor(form, given, typed.orElse(null), language));
    }

    private static Sender member(MemberProfile me, Optional<String> typed) {
        String known = OwnValues.emailOf(me);
        String email = typed.orElse(known);
        return new Sender(
                me.id(),
                me.name().first(),
                me.name().full(),
                email.isEmpty() ? null : email,
                email.equalsIgnoreCase(known));
    }

    private Sender visitor(Form form, List<Given> given, @Nullable String email, Locale language) {
        var first = first(form, given, field -> field.own() == OwnData.FIRST_NAME);
        var whole = first(form, given, field -> field.own() == OwnData.NAME);
        String both = Stream.of(first, first(form, given, field -> field.own() == OwnData.LAST_NAME))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        String name = whole.or(() -> Optional.of(both).filter(it -> !it.isEmpty()))
                .or(() -> Optional.ofNullable(email))
                .orElseGet(() -> texts.get(language, "form.mail.visitor"));
        String calling = first.or(() -> whole.map(it -> it.split(" ", 2)[0]))
                .filter(it -> NAME.matcher(it).matches())
                .orElse("");
        return new Sender(null, calling, name, email, false);
    }

    private static Optional<String> first(Form form, List<Given> given, Predicate<Field> wanted) {
        return given.stream()
                .filter(each -> form.field(each.name()).filter(wanted).isPresent())
                .flatMap(each -> each.values().stream())
                .findFirst();
    }
}
