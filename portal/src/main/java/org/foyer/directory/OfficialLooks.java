package org.foyer.directory;

import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foyer.access.OfficeLooks;
import org.foyer.member.ListField;
import org.foyer.member.Viewer;
import org.foyer.member.VisibleMember;
import org.foyer.member.VisibleMembers;
import org.springframework.stereotype.Component;

/** Notes for the member that an office showed somebody what other members do not see. */
@Component
class OfficialLooks {

    private final VisibleMembers members;
    private final OfficeLooks looks;

    OfficialLooks(VisibleMembers members, OfficeLooks looks) {
        this.members = members;
        this.looks = looks;
    }

    /** Before it is shown. What any member sees needs no receipt. */
    void note(VisibleMember shown, Viewer viewer) {
        if (viewer != Viewer.OFFICIAL && viewer != Viewer.INSIDER) {
            return;
        }
        Set<ListField> more = fields(shown);
        members.find(shown.id(), Viewer.MEMBER).ifPresent(seenByAll -> more.removeAll(fields(seenByAll)));
        looks.onScreen(shown.id(), more.stream().map(Enum::name).toList(), SEE_CONTACT_DETAILS, EDIT_MEMBER);
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
