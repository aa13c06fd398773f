package org.foyer.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foyer.audit.Change;
import org.foyer.audit.Change.FieldChange;
import org.foyer.audit.ChangeLogGuard;
import org.foyer.values.MemberId;
import org.springframework.stereotype.Component;

/** The change log holds data of everybody: only an office at the top of the association searches it. */
@Component
class ChangeLogAccess implements ChangeLogGuard {

    private static final String CONTACT_POINT = "contact_point";
    private static final Set<String> OF_MEMBER = Set.of("birth_date", "language");

    private final Access access;
    private final OfficeLooks looks;

    ChangeLogAccess(Access access, OfficeLooks looks) {
        this.access = access;
        this.looks = looks;
    }

    @Override
    public boolean isOpen() {
        return access.may(Permission.SEARCH_CHANGE_LOG).atTheTop().isGranted();
    }

    @Override
    public void mayRead() {
        access.may(Permission.SEARCH_CHANGE_LOG).atTheTop().orThrow();
    }

    @Override
    public void shown(List<Change> changes) {
        Map<MemberId, Set<String>> seen = new LinkedHashMap<>();
        changes.forEach(change -> {
            MemberId member = change.member();
            if (member != null) {
                seen.computeIfAbsent(member, any -> new TreeSet<>())
                        .addAll(contactFields(change).toList());
            }
        });
        seen.forEach((member, fields) -> looks.onScreen(member, fields, Permission.SEARCH_CHANGE_LOG));
    }

    /** By the names of the fields of member lists. */
    private static Stream<String> contactFields(Change change) {
        return change.fields().stream().flatMap(field -> switch (change.entity()) {
            case CONTACT_POINT -> field.field().equals("value") ? Stream.of(kindOf(change, field)) : Stream.empty();
            case "postal_address" ->
                Stream.of(field.field().toUpperCase(Locale.ROOT).replace("HOUSE_NUMBER", "STREET"));
            case "member" ->
                Stream.of(field.field()).filter(OF_MEMBER::contains).map(name -> name.toUpperCase(Locale.ROOT));
            default -> Stream.<String>empty();
        });
    }

    /** A changed number does not say whether it rings in a pocket. */
    private static String kindOf(Change change, FieldChange value) {
        return change.fields().stream()
                .filter(field -> field.field().equals("kind"))
                .flatMap(kind -> Stream.of(kind.to(), kind.from()))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElseGet(() -> (value.from() + value.to()).contains("@") ? "EMAIL" : "PHONE");
    }
}
