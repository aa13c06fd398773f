package org.foyer.profile;

import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.member.ContactKind;
import org.foyer.member.ContactPointEditing;
import org.foyer.member.ContactPointId;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.springframework.stereotype.Service;

/** What members change of their phones and e-mail addresses. Each method asks {@code access} first. */
@Service
public class ProfileContacts {

    private final Access access;
    private final ContactPointEditing editing;

    ProfileContacts(Access access, ContactPointEditing editing) {
        this.access = access;
        this.editing = editing;
    }

    public EditResult add(MemberId member, ContactKind kind, String typed) {
        mayEdit(member);
        return editing.add(member, kind, typed);
    }

    public EditResult change(MemberId member, ContactPointId point, Edit<String> edit) {
        mayEdit(member);
        return editing.change(member, point, edit);
    }

    public EditResult remove(MemberId member, ContactPointId point) {
        mayEdit(member);
        return editing.remove(member, point);
    }

    public EditResult makeMain(MemberId member, ContactPointId point) {
        mayEdit(member);
        return editing.makeMain(member, point);
    }

    public EditResult show(MemberId member, ContactPointId point, Edit<Visibility> edit) {
        mayEdit(member);
        return editing.show(member, point, edit);
    }

    private void mayEdit(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
    }
}
