package org.foyer.dashboard;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foyer.access.SignedIn;
import org.foyer.values.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps how the signed-in person arranges their start page. Each change is made to what is kept at that moment, not to what a page
 * showed, so that two open pages take nothing from each other. Support looks, and changes nothing.
 */
@Service
public class Arrangements {

    private final SignedIn signedIn;
    private final JdbcClient jdbc;

    Arrangements(SignedIn signedIn, JdbcClient jdbc) {
        this.signedIn = signedIn;
        this.jdbc = jdbc;
    }

    /** How the person arranged it. */
    public Arrangement mine() {
        return of(signedIn.require().id());
    }

    /** Whether it is theirs to arrange: support looks only. */
    public boolean isMine() {
        return signedIn.require().inPerson();
    }

    /**
     * Lets a tile change places with the one before it or behind it.
     *
     * @param offered ids of the tiles among which it stands, in the order of the editors
     */
    @Transactional
    public void move(String tile, boolean up, List<String> offered) {
        MemberId me = locked();
        List<String> order = of(me).moved(tile, up, offered);
        jdbc.sql("""
                        insert into dashboard_tile (member_id, tile, position)
                        select :me, it.tile, it.place from unnest(:order) with ordinality it (tile, place)
                        on conflict (member_id, tile) do update set position = excluded.position""")
                .param("me", me.value())
                .param("order", order.toArray(String[]::new))
                .update();
    }

    /** Takes a tile from the page, or puts it back where it was. */
    @Transactional
    public void hide(String tile, boolean hidden) {
        MemberId me = locked();
        jdbc.sql("""
                        insert into dashboard_tile (member_id, tile, hidden) values (?, ?, ?)
                        on conflict (member_id, tile) do update set hidden = excluded.hidden""").params(me.value(), tile, hidden).update();
    }

    /** Goes back to the order of the editors, with every tile shown. */
    @Transactional
    public void reset() {
        jdbc.sql("delete from dashboard_tile where member_id = ?")
                .param(locked().value())
                .update();
    }

    private MemberId locked() {
        MemberId me = signedIn.requireInPerson().id();
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('dashboard_tile ' || ?, 0))")
                .param(me.toString())
                .query(rows -> {});
        return me;
    }

    private Arrangement of(MemberId member) {
        record Row(String tile, boolean placed, boolean hidden) {}
        List<Row> rows = jdbc.sql("""
                        select tile, position is not null as placed, hidden from dashboard_tile
                        where member_id = ? order by position, tile""").param(member.value()).query(Row.class).list();
        Set<String> hidden = rows.stream().filter(Row::hidden).map(Row::tile).collect(Collectors.toSet());
        return new Arrangement(rows.stream().filter(Row::placed).map(Row::tile).toList(), hidden);
    }
}
