package org.foyer.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.sheet.SheetFormat;
import org.foyer.testing.SignIn;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@RosterTest
class NightWorkTest {

    @Autowired
    NightWork work;

    @Autowired
    MemberLists lists;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Club club;
    private UnitId region;
    private UnitId section;
    private MemberId official;
    private MemberId anna;

    @BeforeEach
    void aRegionWithTwoSections() {
        club = new Club(jdbc);
        region = club.unit(club.top, "REGION", "Region Ost");
        section = club.unit(region, "SECTION", "Sektion Töss");
        official = club.member(section, "Reto", "Zeller");
        anna = club.member(section, "Anna", "Äbi");
        club.office(official, region, Permission.SEE_MEMBER, Permission.SEE_CONTACT_DETAILS, Permission.DOWNLOAD_LISTS);
    }

    @Test
    void countsEverybodyOnceInTheUnitAndAllAboveIt() {
        UnitId other = club.unit(region, "SECTION", "Sektion Thur");
        club.join(anna, other, "ADDITIONAL");
        int night = work.take().orElseThrow();
        assertThat(people(night, region)).isEqualTo(2);
        assertThat(people(night, section)).isEqualTo(2);
        assertThat(people(night, other)).isEqualTo(1);
    }

    @Test
    void leavesOutWhoDiedLeftOrHasNotBegun() {
        jdbc.sql("update member set deceased = true where id = ?")
                .param(anna.value())
                .update();
        MemberId gone = club.member(section, "Gion", "Gone");
        jdbc.sql("update membership set to_date = current_date - 1 where member_id = ?")
                .param(gone.value())
                .update();
        MemberId soon = club.member(section, "Sara", "Soon");
        jdbc.sql("update membership set from_date = current_date + 1 where member_id = ?")
                .param(soon.value())
                .update();
        int night = work.take().orElseThrow();
        assertThat(people(night, section)).isEqualTo(1);
        assertThat(file(night)).contains("Zeller").doesNotContain("Äbi", "Gone", "Soon");
    }

    @Test
    void staysTheStateOfItsNight() throws IOException {
        club.contact(anna, "EMAIL", "anna." + anna + "@post.example", "OFFICIALS");
        int first = work.take().orElseThrow();
        jdbc.sql("update member set last_name = 'Zwicky' where id = ?")
                .param(anna.value())
                .update();
        club.member(section, "Neo", "Neuer");
        jdbc.sql("update membership set to_date = current_date - 1 where member_id = ?")
                .param(official.value())
                .update();
        int second = work.take().orElseThrow();

        assertThat(file(first)).contains("Äbi", "Zeller").doesNotContain("Zwicky", "Neuer");
        assertThat(file(second)).contains("Zwicky", "Neuer").doesNotContain("Äbi", "\"Zeller\"");
    }

    @Test
    void keepsARowForManyNightsInWhichNothingDiffers() {
        work.take();
        long rows = count("roster_person");
        work.take();
        work.take();
        assertThat(count("roster_person")).isEqualTo(rows);
    }

    @Test
    void hidesWhatWasHiddenSince() {
        club.contact(anna, "MOBILE", "+41795550199", "OFFICIALS");
        club.address(anna, "Gipfelweg", "Chur");
        int night = work.take().orElseThrow();
        assertThat(file(night)).contains("0041 79 555 01 99", "Gipfelweg 7");
        jdbc.sql("update contact_point set visibility = 'NOBODY' where member_id = ?")
                .param(anna.value())
                .update();
        club.hide(anna, "ADDRESS");
        assertThat(file(night)).contains("Äbi").doesNotContain("555 01 99", "Gipfelweg", "Chur");
    }

    @Test
    void deletesOldNightsWithTheirRows() {
        int old = work.take().orElseThrow();
        jdbc.sql("update roster_night set taken_at = taken_at - interval '15 days'")
                .update();
        jdbc.sql("update member set first_name = 'Annina' where id = ?")
                .param(anna.value())
                .update();
        int fresh = work.take().orElseThrow();
        assertThat(jdbc.sql("select id from roster_night").query(Integer.class).list())
                .containsExactly(fresh);
        assertThat(jdbc.sql("select count(*) from roster_list where night = ?")
                        .param(old)
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select first_name from roster_person where member_id = ?")
                        .param(anna.value())
                        .query(String.class)
                        .list())
                .containsExactly("Annina");
    }

    @Test
    void leavesNothingWhenItIsCutOffHalfWay() {
        long nights = count("roster_night");
        long rows = count("roster_person");
        transactions.executeWithoutResult(cut -> {
            work.take();
            cut.setRollbackOnly();
        });
        assertThat(count("roster_night")).isEqualTo(nights);
        assertThat(count("roster_person")).isEqualTo(rows);
        assertThat(work.take()).isPresent();
    }

    private int people(int night, UnitId unit) {
        return jdbc.sql("select people from roster_list where night = ? and unit_id = ?")
                .params(night, unit.value())
                .query(Integer.class)
                .single();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String file(int night) {
        try (var _ = SignIn.as(accounts, official)) {
            var id = jdbc.sql("select id from roster_list where night = ? and unit_id = ?")
                    .params(night, region.value())
                    .query(java.util.UUID.class)
                    .single();
            var out = new ByteArrayOutputStream();
            lists.download(id, SheetFormat.CSV, Locale.GERMAN).orElseThrow().writeTo(out);
            // without the mark, which holds the name of the official
            return out.toString(StandardCharsets.UTF_8).replaceAll(";\"Kopie [^\"]*\"", "");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
