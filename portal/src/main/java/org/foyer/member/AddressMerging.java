package org.foyer.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.foyer.values.MergePart;
import org.foyer.values.MergeParticipant;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Unites the addresses: the chosen one holds from now on, the others stay as former ones, the same one stays once. */
@Component
@Order(120)
class AddressMerging implements MergeParticipant {

    private final JdbcClient jdbc;
    private final Clock clock;

    AddressMerging(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Dated(UUID id, LocalDate from, String words) {}

    @Override
    public void move(MemberMerge merge) {
        boolean fromGoing = merge.takes(MergePart.ADDRESS);
        LocalDate today = LocalDate.now(clock);
        Optional<Dated> chosen = heldOn(today, addresses(fromGoing ? merge.goes() : merge.stays()));
        List<Dated> staying = addresses(merge.stays());
        Set<LocalDate> taken = new HashSet<>();
        Set<String> known = new HashSet<>();
        staying.forEach(address -> {
            taken.add(address.from());
            known.add(address.words());
        });
        for (Dated address : addresses(merge.goes())) {
            boolean isChosen = chosen.filter(address::equals).isPresent();
            if (known.contains(address.words()) && !isChosen) {
                remove(address);
                continue;
            }
            LocalDate from = address.from();
            while (!taken.add(from)) {
                from = from.minusDays(1);
            }
            give(address.id(), merge.stays(), from);
        }
        chosen.ifPresent(address -> letHold(address, merge.stays(), today));
    }

    /** The chosen one takes the place of whichever began later: from today on it holds. */
    private void letHold(Dated chosen, MemberId member, LocalDate today) {
        Optional<Dated> held = heldOn(today, addresses(member));
        if (held.filter(address -> !address.id().equals(chosen.id())).isEmpty()) {
            return;
        }
        if (held.get().words().equals(chosen.words())) {
            return;
        }
        if (held.get().from().equals(today)) {
            LocalDate before = today.minusDays(1);
            Set<LocalDate> taken = new HashSet<>();
            addresses(member).forEach(address -> taken.add(address.from()));
            while (taken.contains(before)) {
                before = before.minusDays(1);
            }
            give(held.get().id(), member, before);
        }
        give(chosen.id(), member, today);
    }

    private static Optional<Dated> heldOn(LocalDate day, List<Dated> addresses) {
        return addresses.stream()
                .filter(address -> !address.from().isAfter(day))
                .max(Comparator.comparing(Dated::from));
    }

    private void give(UUID address, MemberId member, LocalDate from) {
        jdbc.sql("update postal_address set member_id = ?, valid_from = ?, version = version + 1 where id = ?")
                .params(member.value(), from, address)
                .update();
    }

    private void remove(Dated address) {
        jdbc.sql("delete from postal_address where id = ?").param(address.id()).update();
    }

    private List<Dated> addresses(MemberId member) {
        return jdbc.sql("""
                        select id, valid_from, concat_ws('|', addition, lower(street), lower(house_number), post_box, postcode, lower(town), country)
                               as words
                        from postal_address where member_id = ? order by valid_from""").param(member.value()).query(AddressMerging::dated).list();
    }

    private static Dated dated(ResultSet row, int number) throws SQLException {
        return new Dated(
                row.getObject("id", UUID.class), row.getObject("valid_from", LocalDate.class), row.getString("words"));
    }
}
