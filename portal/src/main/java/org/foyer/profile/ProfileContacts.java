package org.foyer.profile;

import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.member.ContactKind;
import org.foyer.member.ContactPointEditing;
import org.foyer.member.ContactPointId;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.MemberQueries;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.springframework.stereotype.Service;

/** What members change of their phones and e-mail addresses. Each method asks {@code access} first. */
@Service
public class ProfileContacts {

    private final Access access;
    private final ContactPointEditing editing;
    private final MemberQueries members;

    ProfileContacts(Access access, ContactPointEditing editing, MemberQueries members) {
        this.access = access;
        this.editing = editing;
        this.members = members;
    }

    public EditResult add(MemberId member, ContactKind kind, String typed) {
        mayEdit(member, kind);
        return editing.add(member, kind, typed);
    }

    public EditResult change(MemberId member, ContactPointId point, Edit<String> edit) {
        mayEdit(member, point);
        return editing.change(member, point, edit);
    }

    public EditResult remove(MemberId member, ContactPointId point) {
        mayEdit(member, point);
        return editing.remove(member, point);
    }

    public EditResult makeMain(MemberId member, ContactPointId point) {
        mayEdit(member, point);
        return editing.makeMain(member, point);
    }

    public EditResult show(MemberId member, ContactPointId point, Edit<Visibility> edit) {
        mayEdit(member);
        return editing.show(member, point, edit);
    }

    /** An e-mail is a way to sign in: support changes none in the name of a member. */
    private void mayEdit(MemberId member, ContactKind kind) {
        var question = access.may(Permission.EDIT_PROFILE);
        (kind == ContactKind.EMAIL ? question.inPerson() : question).of(member).orThrow();
    }

    private void mayEdit(MemberId member, ContactPointId point) {
        mayEdit(member);
        members.profileOf(member).orElseThrow().contacts().stream()
                .filter(contact -> contact.id().equals(point))
                .forEach(contact -> mayEdit(member, contact.kind()));
    }

    private void mayEdit(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
    }
}
