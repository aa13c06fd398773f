package org.foyer.form;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.access.AccessFacts;
import org.foyer.contact.OfficeDuty;
import org.foyer.contact.Post;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Decides whose answers the signed-in person works on: of the offices that are theirs today, as {@link OfficeDuty} tells, and of no
 * other. Lists, pages, files, copies and counts all ask here.
 */
@Component
class DeskReach {

    private final OfficeDuty duty;
    private final AccessFacts facts;
    private final JdbcClient jdbc;

    DeskReach(OfficeDuty duty, AccessFacts facts, JdbcClient jdbc) {
        this.duty = duty;
        this.facts = facts;
        this.jdbc = jdbc;
    }

    /**
     * Where answers were sent to.
     *
     * @param unit null for the whole association
     */
    record Route(String officeType, @Nullable UnitId unit) {}

    /** Whether the signed-in person can have answers to work on at all. */
    boolean isOpen() {
        return duty.isOpen();
    }

    /** Of all routes on which answers came, those that lead to the signed-in person today. */
    Set<Route> mine() {
        if (!duty.isOpen()) {
            return Set.of();
        }
        return among(jdbc.sql("select distinct office_type, unit_id from form_answer where office_type is not null")
                .query((row, number) -> new Route(
                        row.getString("office_type"),
                        row.getObject("unit_id", UUID.class) == null
                                ? null
                                : new UnitId(row.getObject("unit_id", UUID.class))))
                .list());
    }

    /** Whether the answer leads to the signed-in person today. */
    boolean reaches(SentAnswer answer) {
        return postOf(answer) != null;
    }

    /** The office of theirs by which the signed-in person works on the answer; null for none. */
    @Nullable
    Post postOf(SentAnswer answer) {
        var type = answer.officeType();
        if (type == null) {
            return null;
        }
        return duty.mine(posts(new Route(type, answer.unit()))).stream()
                .findFirst()
                .orElse(null);
    }

    /** Who works on the answer today. */
    List<MemberId> holders(SentAnswer answer) {
        var type = answer.officeType();
        return type == null
                ? List.of()
                : posts(new Route(type, answer.unit())).stream()
                        .flatMap(post -> duty.holders(post).stream())
                        .distinct()
                        .toList();
    }

    /** The office that the answer goes to, whoever holds it. */
    Optional<Post> firstPost(SentAnswer answer) {
        var type = answer.officeType();
        return type == null
                ? Optional.empty()
                : posts(new Route(type, answer.unit())).stream().findFirst();
    }

    private Set<Route> among(Collection<Route> routes) {
        var mine = duty.mine(
                routes.stream().flatMap(route -> posts(route).stream()).toList());
        return Set.copyOf(routes.stream()
                .filter(route -> posts(route).stream().anyMatch(mine::contains))
                .toList());
    }

    /** What was sent to the whole association comes to its top. */
    private List<Post> posts(Route route) {
        return (route.unit() == null ? facts.tops().stream() : Stream.of(Objects.requireNonNull(route.unit())))
                .map(unit -> new Post(unit, route.officeType()))
                .toList();
    }
}
