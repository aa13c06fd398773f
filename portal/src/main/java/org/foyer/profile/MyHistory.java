package org.foyer.profile;

import java.util.List;
import org.foyer.access.Access;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.audit.Change;
import org.foyer.audit.ChangeLog;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Service;

/** The history of the signed-in member's own data. */
@Service
public class MyHistory {

    private final SignedIn signedIn;
    private final Access access;
    private final ChangeLog log;

    MyHistory(SignedIn signedIn, Access access, ChangeLog log) {
        this.signedIn = signedIn;
        this.access = access;
        this.log = log;
    }

    /** Whose history it is. */
    public MemberId owner() {
        MemberId me = signedIn.require().id();
        access.may(Permission.SEE_HISTORY).of(me).orThrow();
        return me;
    }

    public int count() {
        return Math.toIntExact(log.historyLength(owner()));
    }

    /** Changes, latest first. */
    public List<Change> page(int offset, int limit) {
        return log.historyOf(owner(), offset, limit);
    }
}
