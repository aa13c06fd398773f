package org.foyer.profile;

import java.util.Optional;
import org.foyer.access.SignedIn;
import org.foyer.member.Viewer;
import org.foyer.member.VisibleMember;
import org.foyer.member.VisibleMembers;
import org.springframework.stereotype.Service;

/** Shows members themselves as others see them, by the very query that others get. */
@Service
public class SeenByOthers {

    private final SignedIn signedIn;
    private final VisibleMembers members;

    SeenByOthers(SignedIn signedIn, VisibleMembers members) {
        this.signedIn = signedIn;
        this.members = members;
    }

    /** What such a viewer sees of the signed-in member; empty when they see that nobody is there. */
    public Optional<VisibleMember> by(Viewer viewer) {
        return members.find(signedIn.require().id(), viewer);
    }
}
