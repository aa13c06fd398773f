package org.foyer.member;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.foyer.values.MemberId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes the dated addresses of a member: the one that holds today, and those planned for a later day. Each method is one
 * edit in one transaction. Whoever calls has asked {@code access} before.
 */
@Service
@Transactional
public class AddressEditing {

    private static final int FURTHEST_MONTHS = 24;

    private final Members members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AddressEditing(Members members, ApplicationEventPublisher events, Clock clock) {
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes the address that holds today. What held until yesterday stays in the past; edits of the same day are one
     * address.
     */
    public EditResult change(MemberId id, Edit<Address> edit) {
        Edit<Address> tidy = tidy(edit);
        Optional<EditResult.Refused> complaint = AddressForm.complaint(tidy.wanted());
        if (complaint.isPresent()) {
            return complaint.get();
        }
        Member member = member(id);
        Optional<PostalAddress> current = member.addressOn(today());
        if (current.isEmpty()) {
            member.add(new PostalAddress(member, today(), tidy.wanted(), now()));
            return saved(id);
        }
        return merged(current.get().address(), tidy, address -> {
            if (current.get().validFrom().isBefore(today())) {
                member.add(new PostalAddress(member, today(), address, now()));
            } else {
                current.get().become(address, now());
            }
            events.publishEvent(new MemberChanged(id));
        });
    }

    /** Notes an address that holds from a later day on. The same plan twice is one. */
    public EditResult plan(MemberId id, LocalDate from, Address wanted) {
        Address address = AddressForm.tidy(wanted);
        Optional<EditResult.Refused> complaint = dayComplaint(from).or(() -> AddressForm.complaint(address));
        if (complaint.isPresent()) {
            return complaint.get();
        }
        Member member = member(id);
        Optional<PostalAddress> sameDay = member.addresses().stream()
                .filter(planned -> planned.validFrom().equals(from))
                .findFirst();
        if (sameDay.isPresent()) {
            return sameDay.get().address().equals(address)
                    ? new EditResult.Unchanged()
                    : new EditResult.Refused("day-taken", from);
        }
        member.add(new PostalAddress(member, from, address, now()));
        return saved(id);
    }

    /** Corrects a planned address. */
    public EditResult correct(MemberId id, PostalAddressId planned, Edit<Address> edit) {
        Edit<Address> tidy = tidy(edit);
        Optional<EditResult.Refused> complaint = AddressForm.complaint(tidy.wanted());
        if (complaint.isPresent()) {
            return complaint.get();
        }
        return planned(member(id), planned)
                .map(address -> merged(address.address(), tidy, merged -> {
                    address.become(merged, now());
                    events.publishEvent(new MemberChanged(id));
                }))
                .orElseGet(() -> new EditResult.Refused("plan-gone"));
    }

    /** Takes back a planned address. */
    public EditResult cancel(MemberId id, PostalAddressId planned) {
        Member member = member(id);
        return planned(member, planned)
                .map(address -> {
                    member.remove(address);
                    return saved(id);
                })
                .orElseGet(() -> new EditResult.Refused("plan-gone"));
    }

    /** The member says that today's address is still right. */
    public EditResult confirm(MemberId id, Address seen) {
        Optional<PostalAddress> current = member(id).addressOn(today());
        if (current.isEmpty()) {
            return new EditResult.Refused("no-address");
        }
        if (!current.get().address().equals(seen)) {
            return new EditResult.Conflict(current.get().address().oneLine());
        }
        current.get().confirm(now());
        return saved(id);
    }

    private Optional<EditResult.Refused> dayComplaint(LocalDate from) {
        if (!from.isAfter(today())) {
            return Optional.of(new EditResult.Refused("day-not-ahead", today()));
        }
        return from.isAfter(today().plusMonths(FURTHEST_MONTHS))
                ? Optional.of(new EditResult.Refused("day-too-far", FURTHEST_MONTHS))
                : Optional.empty();
    }

    /** Only what lies ahead is a plan: the past is not rewritten. */
    private Optional<PostalAddress> planned(Member member, PostalAddressId id) {
        return member.addresses().stream()
                .filter(address -> address.id().equals(id.value()))
                .filter(address -> address.validFrom().isAfter(today()))
                .findFirst();
    }

    private static EditResult merged(Address current, Edit<Address> edit, Consumer<Address> change) {
        Optional<Address> merged = AddressMerge.merge(current, edit);
        if (merged.isEmpty()) {
            return new EditResult.Conflict(current.oneLine());
        }
        if (Objects.equals(merged.get(), current)) {
            return new EditResult.Unchanged();
        }
        Optional<EditResult.Refused> complaint = AddressForm.complaint(merged.get());
        if (complaint.isPresent()) {
            return complaint.get();
        }
        change.accept(merged.get());
        return new EditResult.Saved();
    }

    /** What was seen is compared as it is kept. */
    private static Edit<Address> tidy(Edit<Address> edit) {
        return new Edit<>(AddressForm.tidy(edit.seen()), AddressForm.tidy(edit.wanted()));
    }

    private EditResult saved(MemberId id) {
        events.publishEvent(new MemberChanged(id));
        return new EditResult.Saved();
    }

    private Member member(MemberId id) {
        return members.findForEditing(id.value()).orElseThrow(() -> new UnknownMemberException(id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private Instant now() {
        return clock.instant();
    }
}
