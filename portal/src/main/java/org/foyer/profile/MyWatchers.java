package org.foyer.profile;

import java.util.List;
import java.util.Locale;
import org.foyer.access.Access;
import org.foyer.access.Portrait;
import org.foyer.access.Portraits;
import org.foyer.access.Reacher;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.member.OfficeNames;
import org.springframework.stereotype.Service;

/** Who can see the signed-in member by an office, and who did. */
@Service
public class MyWatchers {

    private final Access access;
    private final Portraits portraits;
    private final OfficeNames names;
    private final Looks looks;
    private final MyHistory history;

    MyWatchers(Access access, Portraits portraits, OfficeNames names, Looks looks, MyHistory history) {
        this.access = access;
        this.portraits = portraits;
        this.names = names;
        this.looks = looks;
        this.history = history;
    }

    /**
     * An office that reaches the member.
     *
     * @param holder whose office it is, by name
     */
    public record Watcher(String office, String unit, String holder, Reacher reacher) {}

    /** The offices that reach the signed-in member, nearest units first. */
    public List<Watcher> all(Locale reader) {
        return access.reachersOfMe().stream()
                .filter(reacher -> !reacher.holder().equals(history.owner()))
                .map(reacher -> new Watcher(
                        names.ofType(reacher.officeType()).in(reader),
                        names.ofUnit(reacher.unit()).in(reader),
                        portraits
                                .of(reacher.holder(), reader)
                                .map(Portrait::fullName)
                                .orElse(""),
                        reacher))
                .toList();
    }

    /** How many looks at the signed-in member are kept. */
    public int looks() {
        return looks.countOf(history.owner());
    }

    /** The looks, latest first. */
    public List<LookReceipt> looks(int offset, int limit) {
        return looks.receiptsOf(history.owner(), offset, limit);
    }

    /** What the office of a look is called. */
    public String officeOf(LookReceipt receipt, Locale reader) {
        return names.ofType(receipt.look().office()).in(reader);
    }
}
