package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.foyer.member.MemberMerging;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two numbers were joined in the portal; what the next night's file does with them. */
@SpringTest
@Import(ImportWorld.class)
class FormerNumberTest {

    @Autowired
    ImportWorld world;

    @Autowired
    MemberMerging merging;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    @Test
    void bringsNobodyBackWhoWasJoinedWithAnother() {
        var export = NavisionExport.of(2, 6_130_000, ImportWorld.UNITS);
        world.run(export, folder);
        join("6130000", "6130001");
        var run = world.run(export, folder);
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        assertThat(run.membersNew()).isZero();
        assertThat(world.reasons(run)).containsEntry("former-number", (long) export.rows().stream()
                .filter(row -> row.get("Mitgliedernummer").equals("6130001"))
                .count());
        assertThat(world.one("select count(*) from member where number like '613000%'"))
                .isEqualTo("1");
    }

    @Test
    void takesTheFormerNumberForTheMemberWhereTheFileHoldsNoOther() {
        var export = NavisionExport.of(2, 6_131_000, ImportWorld.UNITS);
        world.run(export, folder);
        join("6131000", "6131001");
        export.rows().removeIf(row -> row.get("Mitgliedernummer").equals("6131000"));
        export.with(0, "Vorname", "Fadri");
        var run = world.run(export, folder);
        assertThat(run.membersNew()).isZero();
        assertThat(world.one("select first_name from member where number = '6131000'"))
                .isEqualTo("Fadri");
        assertThat(world.one("select count(*) from member where number = '6131001'"))
                .isEqualTo("0");
    }

    private void join(String stays, String goes) {
        var one = new MemberId(world.member(stays));
        var other = new MemberId(world.member(goes));
        merging.merge(new MemberMerge(one, other, Set.of()), merging.seen(one, other), "Test");
    }
}
