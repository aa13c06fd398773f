package org.foyer.member;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.Visibility;
import org.jspecify.annotations.Nullable;

/** An e-mail address or a phone of a member. */
@Entity
class ContactPoint {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    private String value;

    @Nullable
    private String label;

    private boolean main;

    @Enumerated(EnumType.STRING)
    private Visibility visibility;

    @Nullable
    private Instant verifiedAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected ContactPoint() {}

    ContactPoint(Member member, ContactKind kind, String value, boolean main) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.kind = kind;
        this.value = value;
        this.main = main;
        this.visibility = Visibility.OFFICIALS;
    }

    ContactPointId id() {
        return new ContactPointId(id);
    }

    ContactKind kind() {
        return kind;
    }

    String value() {
        return value;
    }

    /** Takes another value; what was verified about the old one no longer counts. */
    void change(String value) {
        this.value = value;
        this.verifiedAt = null;
    }

    Optional<String> label() {
        return Optional.ofNullable(label);
    }

    boolean isMain() {
        return main;
    }

    void makeMain(boolean main) {
        this.main = main;
    }

    Visibility visibility() {
        return visibility;
    }

    void showTo(Visibility visibility) {
        this.visibility = visibility;
    }

    Optional<Instant> verifiedAt() {
        return Optional.ofNullable(verifiedAt);
    }

    void verified(Instant at) {
        verifiedAt = at;
    }
}
