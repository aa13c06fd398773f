package org.foyer.member;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A postal address of a member from a day on, until the next one begins. */
@Entity
class PostalAddress {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Member member;

    private LocalDate validFrom;

    @Nullable
    private String addition;

    @Nullable
    private String street;

    @Nullable
    private String houseNumber;

    @Nullable
    private String postBox;

    private String postcode;
    private String town;
    private String country;

    @Nullable
    private Instant confirmedAt;

    @Version
    private int version;

    /** For Hibernate. */
    @SuppressWarnings("NullAway.Init")
    protected PostalAddress() {}

    PostalAddress(Member member, LocalDate validFrom, Address address, Instant now) {
        this.id = UUID.randomUUID();
        this.member = member;
        this.validFrom = validFrom;
        this.postcode = address.postcode();
        this.town = address.town();
        this.country = address.country();
        become(address, now);
    }

    UUID id() {
        return id;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Address address() {
        return new Address(addition, street, houseNumber, postBox, postcode, town, country);
    }

    /** Takes the words of the member, who thereby confirms them. */
    final void become(Address address, Instant now) {
        addition = address.addition();
        street = address.street();
        houseNumber = address.houseNumber();
        postBox = address.postBox();
        postcode = address.postcode();
        town = address.town();
        country = address.country();
        confirmedAt = now;
    }

    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    void confirm(Instant now) {
        confirmedAt = now;
    }
}
