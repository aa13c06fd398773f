package org.foyer.duplicate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.access.OfficeLooks;
import org.foyer.access.Permission;
import org.foyer.access.SignedIn;
import org.foyer.audit.Actor;
import org.foyer.duplicate.DuplicatePair.Band;
import org.foyer.member.MemberMerging;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.springframework.stereotype.Service;

/**
 * What the office sees and does about people who may be entered twice. A pair is there only for those who may join both of its
 * entries.
 */
@Service
public class Duplicates {

    private final PairQueries pairs;
    private final MergeSides sides;
    private final MemberMerging merging;
    private final DuplicateAccess access;
    private final OfficeLooks looks;
    private final SignedIn signedIn;

    Duplicates(
            PairQueries pairs,
            MergeSides sides,
            MemberMerging merging,
            DuplicateAccess access,
            OfficeLooks looks,
            SignedIn signedIn) {
        this.pairs = pairs;
        this.sides = sides;
        this.merging = merging;
        this.access = access;
        this.looks = looks;
        this.signedIn = signedIn;
    }

    /** Whether the signed-in person may join members at all. */
    public boolean isOpen() {
        return access.isAnywhere();
    }

    /** How many pairs there are within reach. */
    public Map<Band, Integer> counts(String text) {
        access.requireAnywhere();
        return pairs.counts(access.reach(), text);
    }

    /** A part of the list, most probable first. */
    public List<DuplicatePair> find(Band band, String text, int offset, int limit) {
        access.requireAnywhere();
        return pairs.find(access.reach(), band, text, offset, limit);
    }

    /** A pair; empty as well when the signed-in person may not join both of its entries. */
    public Optional<DuplicatePair> find(UUID id) {
        return pairs.find(id)
                .filter(pair -> access.isGranted(pair.one().id(), pair.other().id()));
    }

    /**
     * The entries of a pair side by side, with a receipt of the look for both.
     *
     * @param number the number that stays; empty for the one that is suggested
     */
    public Optional<MergeDraft> draft(DuplicatePair pair, Optional<String> number) {
        require(pair);
        Optional<MergeDraft> draft = sides.side(pair.one().id())
                .flatMap(one -> sides.side(pair.other().id()).flatMap(other -> {
                    MemberId stays = number.flatMap(wanted -> List.of(one, other).stream()
                                    .filter(side -> side.profile().number().equals(wanted))
                                    .map(side -> side.profile().id())
                                    .findFirst())
                            .orElseGet(() -> sides.staying(one, other));
                    MemberId goes = stays.equals(one.profile().id())
                            ? other.profile().id()
                            : one.profile().id();
                    return sides.draft(stays, goes);
                }));
        draft.ifPresent(shown -> List.of(shown.stays(), shown.goes()).forEach(this::note));
        return draft;
    }

    private void note(MergeSide side) {
        var fields = side.profile().contactFields().stream().map(Enum::name).toList();
        looks.onScreen(side.profile().id(), fields, Permission.MERGE_MEMBERS);
    }

    /**
     * Joins the two entries of a draft.
     *
     * @throws org.foyer.values.MergeRefusedException when it cannot be now; nothing was changed then
     */
    public void merge(DuplicatePair pair, MergeDraft draft, Set<MergePart> fromGoing) {
        require(pair);
        MemberId stays = draft.stays().profile().id();
        MemberId goes = draft.goes().profile().id();
        if (!Set.of(stays, goes).equals(Set.of(pair.one().id(), pair.other().id()))) {
            throw new IllegalArgumentException("The draft is about others than the pair " + pair.id());
        }
        merging.merge(
                new MemberMerge(stays, goes, fromGoing),
                draft.seen(),
                signedIn.require().name());
    }

    /** Remembers that these are two people; false when somebody answered already. */
    public boolean different(DuplicatePair pair) {
        require(pair);
        var me = signedIn.require();
        return pairs.different(pair.id(), new Actor(me.name(), me.id(), "portal"));
    }

    /** Takes that back. */
    public void takeBack(DuplicatePair pair) {
        require(pair);
        pairs.open(pair.id());
    }

    private void require(DuplicatePair pair) {
        access.require(pair.one().id(), pair.other().id());
    }
}
