package org.foyer.profile;

import java.util.Map;
import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.OfficeLooks;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.audit.Acting;
import org.foyer.member.Delivery;
import org.foyer.member.Edit;
import org.foyer.member.EditResult;
import org.foyer.member.FieldState;
import org.foyer.member.FieldStates;
import org.foyer.member.Gender;
import org.foyer.member.MemberEditing;
import org.foyer.member.MemberProfile;
import org.foyer.member.MemberQueries;
import org.foyer.member.PersonName;
import org.foyer.member.Preference;
import org.foyer.member.VisibleField;
import org.foyer.values.MemberId;
import org.foyer.values.Visibility;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Service;

/** What members read and change of their own data. Each method asks {@code access} first. */
@Service
@EnableConfigurationProperties(ProfileProperties.class)
public class ProfileService {

    private final Access access;
    private final SignedIn signedIn;
    private final MemberQueries members;
    private final MemberEditing editing;
    private final FieldStates states;
    private final ProfileProperties properties;
    private final OfficeLooks looks;

    ProfileService(
            Access access,
            SignedIn signedIn,
            MemberQueries members,
            MemberEditing editing,
            FieldStates states,
            ProfileProperties properties,
            OfficeLooks looks) {
        this.access = access;
        this.signedIn = signedIn;
        this.members = members;
        this.editing = editing;
        this.states = states;
        this.properties = properties;
        this.looks = looks;
    }

    /** The data of the signed-in member. */
    public MemberProfile own() {
        return profileOf(signedIn.require().id());
    }

    /**
     * One's own data.
     *
     * @throws org.foyer.access.AccessRefusedException for anybody else, whether there is such a member or not
     */
    public MemberProfile profileOf(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
        return members.profileOf(member).orElseThrow();
    }

    /**
     * What the member administration has made of one's own changes, by the names that {@link FieldStates} uses.
     *
     * @throws org.foyer.access.AccessRefusedException for anybody else
     */
    public Map<String, FieldState> statesOf(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
        return states.of(member);
    }

    /**
     * The data of one's own child under age. Somebody who sees them by an office leaves a receipt.
     *
     * @throws org.foyer.access.AccessRefusedException for anybody else, whether there is such a member or not
     */
    public MemberProfile childOf(MemberId member) {
        access.may(Permission.SEE_CHILD).of(member).orThrow();
        MemberProfile child = members.profileOf(member).orElseThrow();
        looks.onScreen(member, child.contactFields().stream().map(Enum::name).toList(), Permission.SEE_CHILD);
        return child;
    }

    /** Whether it is the member who reads; support acting in their name leaves some fields to them. */
    public boolean inPerson() {
        return signedIn.require().inPerson();
    }

    /** Whether a change of name needs a reason. */
    public boolean asksForReason() {
        return properties.nameChangeReason();
    }

    /**
     * Changes the name.
     *
     * @param reason kept in the change log; may be empty where the association does not ask for one
     */
    public EditResult rename(MemberId member, Edit<PersonName> edit, String reason) {
        mayEdit(member);
        if (asksForReason() && reason.isBlank()) {
            return new EditResult.Refused("name-reason");
        }
        return reason.isBlank()
                ? editing.rename(member, edit)
                : Acting.because(reason.strip(), () -> editing.rename(member, edit));
    }

    public EditResult addressAs(MemberId member, Edit<Optional<Gender>> edit) {
        mayEdit(member);
        return editing.addressAs(member, edit);
    }

    public EditResult speak(MemberId member, Edit<String> edit) {
        access.may(Permission.EDIT_PROFILE).inPerson().of(member).orThrow();
        return editing.speak(member, edit);
    }

    public EditResult agree(MemberId member, Preference preference, Edit<Boolean> edit) {
        mayEdit(member);
        return editing.agree(member, preference, edit);
    }

    public EditResult deliver(MemberId member, String magazine, Edit<Delivery> edit) {
        mayEdit(member);
        return editing.deliver(member, magazine, edit);
    }

    public EditResult show(MemberId member, VisibleField field, Edit<Visibility> edit) {
        mayEdit(member);
        return editing.show(member, field, edit);
    }

    private void mayEdit(MemberId member) {
        access.may(Permission.EDIT_PROFILE).of(member).orThrow();
    }
}
