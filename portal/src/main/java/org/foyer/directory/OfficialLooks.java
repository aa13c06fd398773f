package org.foyer.directory;

import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foyer.access.Access;
import org.foyer.access.Grant;
import org.foyer.access.Reason;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.member.ListField;
import org.foyer.member.Viewer;
import org.foyer.member.VisibleMember;
import org.foyer.member.VisibleMembers;
import org.springframework.stereotype.Component;

/** Notes for the member that an office showed somebody what other members do not see. */
@Component
class OfficialLooks {

    private final Access access;
    private final SignedIn signedIn;
    private final VisibleMembers members;
    private final Looks looks;

    OfficialLooks(Access access, SignedIn signedIn, VisibleMembers members, Looks looks) {
        this.access = access;
        this.signedIn = signedIn;
        this.members = members;
        this.looks = looks;
    }

    /** Before it is shown. What any member sees, and one's own and one's children's data, need no receipt. */
    void note(VisibleMember shown, Viewer viewer) {
        if (viewer != Viewer.OFFICIAL && viewer != Viewer.INSIDER) {
            return;
        }
        List<Reason> reasons = Stream.of(SEE_CONTACT_DETAILS, EDIT_MEMBER)
                .flatMap(permission -> access.may(permission).reasonsOf(shown.id()).stream())
                .toList();
        Set<ListField> more = fields(shown);
        members.find(shown.id(), Viewer.MEMBER).ifPresent(seenByAll -> more.removeAll(fields(seenByAll)));
        if (more.isEmpty() || reasons.stream().anyMatch(reason -> reason.office() == null)) {
            return;
        }
        reasons.stream()
                .flatMap(reason -> Stream.ofNullable(reason.office()))
                .findFirst()
                .ifPresent(office -> note(shown, office, more));
    }

    private void note(VisibleMember shown, Grant office, Set<ListField> fields) {
        var viewer = signedIn.require();
        looks.noteOnceADay(
                new Look(
                        viewer.id(),
                        viewer.name(),
                        office.officeType(),
                        Look.Kind.SCREEN,
                        office.unit(),
                        null,
                        "screen",
                        fields.stream().map(Enum::name).toList()),
                shown.id());
    }

    private static Set<ListField> fields(VisibleMember shown) {
        var fields = new LinkedHashSet<ListField>();
        shown.contacts()
                .forEach(contact -> fields.add(ListField.valueOf(contact.kind().name())));
        shown.address().ifPresent(address -> fields.addAll(List.of(ListField.STREET, ListField.TOWN)));
        shown.birthDate().ifPresent(day -> fields.add(ListField.BIRTH_DATE));
        return fields;
    }
}
