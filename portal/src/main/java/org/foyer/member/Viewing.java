package org.foyer.member;

import static org.foyer.access.Permission.EDIT_MEMBER;
import static org.foyer.access.Permission.SEARCH_DIRECTORY;
import static org.foyer.access.Permission.SEE_CONTACT_DETAILS;

import java.util.Optional;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;

/** Tells how the signed-in person stands to a member whose data they look at. */
@Service
public class Viewing {

    private final SignedIn signedIn;
    private final Access access;

    Viewing(SignedIn signedIn, Access access) {
        this.signedIn = signedIn;
        this.access = access;
    }

    /** The closest circle that the signed-in person belongs to; the public where nobody is signed in. */
    public Viewer of(MemberId member) {
        Optional<Person> person = signedIn.person();
        if (person.isEmpty()) {
            return Viewer.PUBLIC;
        }
        Decision details = access.may(SEE_CONTACT_DETAILS).of(member);
        if (details instanceof Decision.Granted(String why) && (why.equals("own-data") || why.equals("guardian"))
                || access.may(EDIT_MEMBER).of(member).isGranted()) {
            return Viewer.INSIDER;
        }
        if (details.isGranted()) {
            return Viewer.OFFICIAL;
        }
        return access.may(SEARCH_DIRECTORY).anywhere().isGranted() ? Viewer.MEMBER : Viewer.PUBLIC;
    }
}
