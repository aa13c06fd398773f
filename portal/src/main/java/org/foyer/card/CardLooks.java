package org.foyer.card;

import static org.foyer.access.Permission.MANAGE_CARDS;

import java.util.List;
import java.util.Map;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.Looks;
import org.foyer.member.ListField;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Leaves a receipt with everybody whose printed card an office takes along. */
@Component
class CardLooks {

    private static final List<ListField> ON_A_CARD =
            List.of(ListField.NUMBER, ListField.LAST_NAME, ListField.FIRST_NAME, ListField.UNITS, ListField.CATEGORY);
    private static final List<ListField> ON_A_LETTER = List.of(
            ListField.NUMBER,
            ListField.LAST_NAME,
            ListField.FIRST_NAME,
            ListField.UNITS,
            ListField.CATEGORY,
            ListField.STREET,
            ListField.POSTCODE,
            ListField.TOWN);

    private final Access access;
    private final SignedIn signedIn;
    private final Looks looks;

    CardLooks(Access access, SignedIn signedIn, Looks looks) {
        this.access = access;
        this.signedIn = signedIn;
        this.looks = looks;
    }

    /** Notes that a file of a batch was taken. */
    void taken(CardBatch batch, int part) {
        looks.note(
                look(
                        access.may(MANAGE_CARDS).in(batch.unit()),
                        batch.unit(),
                        batch.size() == CardBatch.Size.SHEETS ? ON_A_LETTER : ON_A_CARD),
                "select member_id from card_batch_member where batch_id = :batch and part = :part and card_id is not null order by position",
                Map.of("batch", batch.id(), "part", part));
    }

    /** Notes that the card of one member was taken. */
    void taken(MemberId member) {
        looks.note(
                look(access.may(MANAGE_CARDS).of(member), null, ON_A_CARD),
                "select id as member_id from member where id = :member",
                Map.of("member", member.value()));
    }

    private Look look(Decision why, @Nullable UnitId unit, List<ListField> fields) {
        var person = signedIn.require();
        return new Look(
                person.id(),
                person.name(),
                why instanceof Decision.Granted(String office) ? office : "",
                Look.Kind.LIST,
                unit,
                null,
                "pdf",
                fields.stream().map(Enum::name).toList());
    }
}
