package org.foyer.connector;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** A digest of what matters in a record; what a system adds by itself (avatars, visits, access times) does not count. */
final class Fingerprint {

    private static final byte[] END = {0};
    private static final byte[] NOTHING = {1};

    private final MessageDigest digest;

    private Fingerprint() {
        digest = DigestUtils.getSha256Digest();
    }

    static String of(CrmRecord record) {
        Fingerprint print = new Fingerprint();
        CrmPerson person = record.person();
        print.add(record.memberNumber(), record.household(), record.source().deleted());
        print.add(person.firstName(), person.lastName(), person.nickname(), person.gender());
        print.add(person.birthDate(), person.language());
        record.contactPoints().forEach(p -> print.add(p.kind(), p.value(), p.label(), p.primary()));
        print.add("|");
        record.addresses().forEach(a -> {
            print.add(a.addition(), a.street(), a.houseNumber(), a.postBox());
            print.add(a.postcode(), a.town(), a.country());
        });
        print.add("|");
        record.memberships().forEach(m -> {
            print.add(m.id(), m.category(), m.unit(), m.status());
            print.add(m.from(), m.to(), m.duesPaidUntil());
        });
        print.add("|");
        new TreeMap<>(record.custom()).forEach(print::add);
        record.source().unreadable().forEach(u -> print.add(u.field(), u.text()));
        return HexFormat.of().formatHex(print.digest.digest());
    }

    private void add(@Nullable Object... values) {
        for (Object value : values) {
            digest.update(value == null ? NOTHING : value.toString().getBytes(StandardCharsets.UTF_8));
            digest.update(END);
        }
    }
}
