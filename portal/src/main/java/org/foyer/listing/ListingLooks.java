package org.foyer.listing;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.foyer.access.Access;
import org.foyer.access.Decision;
import org.foyer.access.Permission;
import org.foyer.access.Person;
import org.foyer.access.SignedIn;
import org.foyer.audit.Look;
import org.foyer.audit.LookReceipt;
import org.foyer.audit.Looks;
import org.foyer.member.ListField;
import org.foyer.sheet.SheetFormat;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;

/** Notes who looked at whom in a list: contact details on the screen, and all that is taken along. */
@Component
class ListingLooks {

    private static final String PEOPLE = """
            select w.member_id from unnest(cast(:ids as uuid[])) with ordinality w(member_id, place)
            join member m on m.id = w.member_id order by w.place""";

    private final Access access;
    private final SignedIn signedIn;
    private final Looks looks;

    ListingLooks(Access access, SignedIn signedIn, Looks looks) {
        this.access = access;
        this.signedIn = signedIn;
        this.looks = looks;
    }

    /** Notes those whose contact details stand in the rows, each once a list. */
    void onScreen(List<Row> rows, List<ListField> columns, Predicate<MemberId> first) {
        List<ListField> contact = columns.stream()
                .filter(field -> field.permission() == Permission.SEE_CONTACT_DETAILS)
                .toList();
        UUID[] seen = rows.stream()
                .filter(row -> contact.stream().anyMatch(row.values()::containsKey))
                .map(Row::id)
                .filter(first)
                .map(MemberId::value)
                .toArray(UUID[]::new);
        if (seen.length > 0) {
            note(Look.Kind.SCREEN, Permission.SEE_CONTACT_DETAILS, "screen", contact, seen);
        }
    }

    LookReceipt copy(FoundMembers found, SheetFormat format) {
        return note(
                Look.Kind.LIST,
                Permission.DOWNLOAD_LISTS,
                format.ending(),
                found.layout().columns().stream().map(Layout.Shown::field).toList(),
                found.ids());
    }

    private LookReceipt note(
            Look.Kind kind, Permission permission, String format, List<ListField> fields, UUID[] people) {
        Person person = signedIn.require();
        String office = access.may(permission).anywhere() instanceof Decision.Granted(String why) ? why : "";
        var units = access.reachOf(permission);
        var look = new Look(
                person.id(),
                person.name(),
                office,
                kind,
                units.size() == 1 ? units.getFirst() : null,
                null,
                format,
                fields.stream().map(Enum::name).toList());
        return looks.note(look, PEOPLE, Map.of("ids", people));
    }
}
