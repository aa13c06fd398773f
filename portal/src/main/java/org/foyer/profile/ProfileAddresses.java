package org.foyer.profile;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.member.Address;
import org.foyer.member.AddressEditing;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberQueries;
import org.foyer.member.PostalAddressId;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** What members change of their addresses, today and ahead. Each method asks {@code access} first. */
@Service
public class ProfileAddresses {

    private final Access access;
    private final AddressEditing editing;
    private final MemberQueries members;
    private final ProfileProperties properties;
    private final Clock clock;

    ProfileAddresses(
            Access access, AddressEditing editing, MemberQueries members, ProfileProperties properties, Clock clock) {
        this.access = access;
        this.editing = editing;
        this.members = members;
        this.properties = properties;
        this.clock = clock;
    }

    /** Changes today's address. */
    public EditResult change(MemberId member, Edit<Address> edit) {
        mayEdit(member);
        return editing.change(member, edit);
    }

    /**
     * Notes an address from today or a later day on, for the member and for those of the household who move along. All of it
     * is kept or none.
     *
     * @throws org.foyer.access.AccessRefusedException when one of them is not of a household whose main person this is
     */
    @Transactional
    public EditResult move(MemberId member, LocalDate from, Address address, Collection<MemberId> along) {
        mayEdit(member);
        along.forEach(this::mayMove);
        EditResult result = put(member, from, address);
        for (MemberId other : along) {
            if (result.isSaved()) {
                result = worse(result, put(other, from, address));
            }
        }
        return keptWhole(result);
    }

    /** Gives others of the household the address that the member has today. All of it is kept or none. */
    @Transactional
    public EditResult takeAlong(MemberId member, Collection<MemberId> along) {
        mayEdit(member);
        along.forEach(this::mayMove);
        Optional<Address> address = currentOf(member);
        if (address.isEmpty()) {
            return new EditResult.Refused("no-address");
        }
        EditResult result = new EditResult.Unchanged();
        for (MemberId other : along) {
            if (result.isSaved()) {
                result = worse(result, put(other, LocalDate.now(clock), address.get()));
            }
        }
        return keptWhole(result);
    }

    public EditResult correct(MemberId member, PostalAddressId planned, Edit<Address> edit) {
        mayEdit(member);
        return editing.correct(member, planned, edit);
    }

    public EditResult cancel(MemberId member, PostalAddressId planned) {
        mayEdit(member);
        return editing.cancel(member, planned);
    }

    public EditResult confirm(MemberId member, Address seen) {
        mayEdit(member);
        return editing.confirm(member, seen);
    }

    /** Whether nobody has said for some years that the address is right. */
    public boolean isDoubtful(MemberProfile profile) {
        LocalDate today = LocalDate.now(clock);
        return profile.addressOn(today)
                .map(address -> lastSure(address, clock.getZone()))
                .filter(sure -> sure.isBefore(today.minusYears(properties.addressAge())))
                .isPresent();
    }

    /** After how many years an address that nobody confirmed is doubtful. */
    public int doubtfulAfterYears() {
        return properties.addressAge();
    }

    private static LocalDate lastSure(MemberProfile.DatedAddress address, ZoneId zone) {
        return address.confirmedAt() == null
                ? address.from()
                : address.confirmedAt().atZone(zone).toLocalDate();
    }

    private EditResult put(MemberId member, LocalDate from, Address address) {
        return from.equals(LocalDate.now(clock))
                ? editing.change(member, new Edit<>(currentOf(member).orElse(address), address))
                : editing.plan(member, from, address);
    }

    private Optional<Address> currentOf(MemberId member) {
        return members.profileOf(member)
                .flatMap(profile -> profile.addressOn(LocalDate.now(clock)))
                .map(MemberProfile.DatedAddress::address);
    }

    private static EditResult worse(EditResult one, EditResult other) {
        return other instanceof EditResult.Unchanged ? one : other;
    }

    private static EditResult keptWhole(EditResult result) {
        if (!result.isSaved()) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
        }
        return result;
    }

    private void mayEdit(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
    }

    private void mayMove(MemberId member) {
        access.may(Permission.MOVE_ALONG).of(member).orThrow();
    }
}
