package org.foyer.member;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.jspecify.annotations.Nullable;

/** A person of the association, with contact points and dated addresses. */
@Entity
class Member {

    @Id
    private UUID id;

    private String number;
    private String firstName;
    private String lastName;

    @Nullable
    private LocalDate birthDate;

    @Nullable
    @Enumerated(EnumType.STRING)
    private Gender gender;

    private String language;

    @Nullable
    private UUID householdId;

    private boolean householdMain;
    private boolean newsletter;
    private boolean digitalInvoice;
    private boolean surveys;
    private boolean fundraising;

    @Nullable
    private String honours;

    @Column(insertable = false, updatable = false)
    private boolean deceased;

    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("kind, main desc, value")
    private List<ContactPoint> contactPoints = new ArrayList<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("validFrom")
    private List<PostalAddress> addresses = new ArrayList<>();

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected Member() {}

    MemberId id() {
        return new MemberId(id);
    }

    String number() {
        return number;
    }

    PersonName name() {
        return new PersonName(firstName, lastName);
    }

    void rename(PersonName name) {
        firstName = name.first();
        lastName = name.last();
    }

    Optional<LocalDate> birthDate() {
        return Optional.ofNullable(birthDate);
    }

    Optional<Gender> gender() {
        return Optional.ofNullable(gender);
    }

    void be(@Nullable Gender gender) {
        this.gender = gender;
    }

    String language() {
        return language;
    }

    void speak(String language) {
        this.language = language;
    }

    Optional<UUID> household() {
        return Optional.ofNullable(householdId);
    }

    boolean isHouseholdMain() {
        return householdMain;
    }

    Optional<String> honours() {
        return Optional.ofNullable(honours);
    }

    boolean agreesTo(Preference preference) {
        return switch (preference) {
            case NEWSLETTER -> newsletter;
            case DIGITAL_INVOICE -> digitalInvoice;
            case SURVEYS -> surveys;
            case FUNDRAISING -> fundraising;
        };
    }

    void agree(Preference preference, boolean yes) {
        switch (preference) {
            case NEWSLETTER -> newsletter = yes;
            case DIGITAL_INVOICE -> digitalInvoice = yes;
            case SURVEYS -> surveys = yes;
            case FUNDRAISING -> fundraising = yes;
        }
    }

    List<ContactPoint> contactPoints() {
        return List.copyOf(contactPoints);
    }

    void add(ContactPoint point) {
        contactPoints.add(point);
    }

    void remove(ContactPoint point) {
        contactPoints.remove(point);
    }

    List<PostalAddress> addresses() {
        return addresses.stream()
                .sorted(Comparator.comparing(PostalAddress::validFrom))
                .toList();
    }

    /** The address that holds on the day. */
    Optional<PostalAddress> addressOn(LocalDate day) {
        return addresses.stream()
                .filter(address -> !address.validFrom().isAfter(day))
                .max(Comparator.comparing(PostalAddress::validFrom));
    }

    void add(PostalAddress address) {
        addresses.add(address);
    }

    void remove(PostalAddress address) {
        addresses.remove(address);
    }
}
