package org.foyer.assembly;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.foyer.access.Permission;
import org.foyer.values.LocalName;
import org.foyer.values.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Badges for people on the roll who may come in, each in the language of who wears it. */
@Service
@Transactional(readOnly = true)
public class Badges {

    private final BadgeTable table;
    private final BadgePdf pdf;
    private final Assemblies assemblies;
    private final Texts texts;

    Badges(BadgeTable table, BadgePdf pdf, Assemblies assemblies, Texts texts) {
        this.table = table;
        this.pdf = pdf;
        this.assemblies = assemblies;
        this.texts = texts;
    }

    /** Whose badges are printed. */
    public enum Whom {
        /** Members who said that they come. */
        COMING,
        /** Whoever sits in a seat of a delegation. */
        DELEGATES,
        /** Guests and the press. */
        GUESTS,
        /** All of these, and whoever else has a vote. */
        EVERYBODY
    }

    /**
     * The badges of many, for officials; empty where nobody is among them, or they may not have them.
     *
     * @param start the first free label of the first sheet, from 1
     * @param language for guests, who have none of their own
     */
    public Optional<byte[]> of(AssemblyId id, Whom whom, BadgePaper paper, int start, Locale language) {
        return assemblies
                .forOfficial(id, Permission.RUN_ASSEMBLY)
                .flatMap(assembly -> write(assembly, table.of(id, whom), paper, start, language));
    }

    /** The badges of these people, for officials. */
    public Optional<byte[]> of(
            AssemblyId id, Collection<UUID> attendees, BadgePaper paper, int start, Locale language) {
        return assemblies
                .forOfficial(id, Permission.RUN_ASSEMBLY)
                .flatMap(assembly -> write(assembly, table.of(id, attendees), paper, start, language));
    }

    /** How many badges there would be. */
    public int count(AssemblyId id, Whom whom) {
        return assemblies
                .forOfficial(id, Permission.RUN_ASSEMBLY)
                .map(assembly -> table.of(id, whom).size())
                .orElse(0);
    }

    /** The badge of one, for a desk of this assembly; nobody is asked here. */
    public Optional<byte[]> forDesk(Assembly assembly, UUID attendee, BadgePaper paper, Locale language) {
        return write(assembly, table.of(assembly.id(), List.of(attendee)), paper, 1, language);
    }

    private Optional<byte[]> write(
            Assembly assembly, List<BadgeTable.Wearer> people, BadgePaper paper, int start, Locale language) {
        if (people.isEmpty()) {
            return Optional.empty();
        }
        var badges = people.stream()
                .map(it -> badge(assembly, it, Objects.requireNonNullElse(it.language(), language)))
                .toList();
        return Optional.of(pdf.write(badges, paper, start));
    }

    private Badge badge(Assembly assembly, BadgeTable.Wearer person, Locale language) {
        boolean member = person.kind() == Attendee.Kind.MEMBER;
        return new Badge(
                assembly.name().in(language),
                person.name(),
                member ? in(person.unit(), language) : person.organisation(),
                role(person, language),
                person.votes(),
                person.ticket(),
                language);
    }

    private String role(BadgeTable.Wearer person, Locale language) {
        return switch (person.kind()) {
            case GUEST -> texts.get(language, "assembly.badge.role.guest");
            case PRESS -> texts.get(language, "assembly.badge.role.press");
            case MEMBER ->
                person.seat() != null
                        ? texts.get(language, "assembly.badge.role.delegate", in(person.seat(), language))
                        : texts.get(language, "assembly.badge.role." + (person.votes() ? "voter" : "member"));
        };
    }

    private static String in(@Nullable LocalName name, Locale language) {
        return name == null ? "" : name.in(language);
    }
}
