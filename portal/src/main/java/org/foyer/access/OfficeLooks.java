package org.foyer.access;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Tells members that an office showed somebody what others do not see of them. Each service that hands contact details of others to
 * a view asks this first, so that no view can forget it; a walk through all pages and addresses watches over that.
 */
@Service
public class OfficeLooks {

    private final Access access;
    private final SignedIn signedIn;
    private final Looks looks;

    OfficeLooks(Access access, SignedIn signedIn, Looks looks) {
        this.access = access;
        this.signedIn = signedIn;
        this.looks = looks;
    }

    /**
     * Notes a look at a member's data on the screen, once a day. One's own data, and what somebody sees as a parent, need no receipt.
     *
     * @param fields what is shown of them, by the names of the fields of member lists; nothing is noted for none
     * @param by the permissions that can open it
     */
    public void onScreen(MemberId member, Collection<String> fields, Permission... by) {
        Person viewer = signedIn.require();
        if (fields.isEmpty() || viewer.id().equals(member)) {
            return;
        }
        List<Reason> reasons = Stream.of(by)
                .flatMap(permission -> access.may(permission).reasonsOf(member).stream())
                .toList();
        if (reasons.stream().anyMatch(reason -> reason.office() == null)) {
            return;
        }
        // somebody who left belongs to no unit any more: then the office alone is told
        Optional<Grant> office = reasons.stream()
                .flatMap(reason -> Stream.ofNullable(reason.office()))
                .findFirst();
        note(
                member,
                viewer,
                office.map(Grant::officeType).orElseGet(() -> officeOf(by)),
                office.map(Grant::unit).orElse(null),
                fields);
    }

    private void note(MemberId member, Person viewer, String office, @Nullable UnitId unit, Collection<String> fields) {
        looks.noteOnceADay(
                new Look(
                        viewer.id(),
                        viewer.name(),
                        office,
                        Look.Kind.SCREEN,
                        unit,
                        null,
                        "screen",
                        fields.stream().distinct().sorted().toList()),
                member);
    }

    private String officeOf(Permission... by) {
        return Stream.of(by)
                .map(permission -> access.may(permission).anywhere())
                .filter(Decision.Granted.class::isInstance)
                .map(granted -> ((Decision.Granted) granted).why())
                .findFirst()
                .orElse("");
    }
}
