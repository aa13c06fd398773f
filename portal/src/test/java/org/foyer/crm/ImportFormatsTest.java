package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=import_formats")
@Import(ImportWorld.class)
class ImportFormatsTest {

    private static final String CIVI =
            "\uFEFFExternal Identifier,First Name,Last Name,Birth Date,Gender,Preferred Language,"
                    + "Street Address,Supplemental Address 1,City,Postal Code,Country,Phone,Mobile,Email,Do Not Email,Membership Type,"
                    + "Membership Status,Membership Start Date,Membership End Date,Section\r\n";
    private static final String SAGE =
            "MITGLNR;NAME;VORNAME;STR;PLZ;ORT;LKZ;GEBDAT;EMAIL;TEL;GLIEDERUNG;EINTRITT;AUSTRITT;BEITRAG_BIS\r\n";

    @Autowired
    ImportWorld world;

    @TempDir
    Path folder;

    @BeforeEach
    void found() {
        world.found();
    }

    @Test
    void readsContactsOfCiviCrm() {
        ImportRun run = run("civicrm", StandardCharsets.UTF_8, CIVI + """
                7500001,Élodie,Favre,1980-02-03,Female,fr_CH,Rue du Rhône 12a,,Genève,1204,Switzerland,,+41 79 555 11 22,e@example.org,0,Einzel,Current,2010-05-01,2026-12-31,901
                7500002,Reto,Zünd,1981-02-03,Male,de_CH,Höheweg 7,,Bern,3000,Switzerland,,,r@example.org,1,Einzel,Cancelled,2010-05-01,2020-06-30,901
                """);
        assertThat(world.reasons(run)).isEmpty();
        assertThat(member("7500001")).isEqualTo("FEMALE fr true Rue du Rhône/12a/CH SINGLE - 2026-12-31");
        assertThat(member("7500002")).isEqualTo("MALE de false Höheweg/7/CH SINGLE 2020-06-30 -");
    }

    @Test
    void readsShortYearsAndWhatStandsForNothingInSage() {
        ImportRun run = run("sage", Charset.forName("windows-1252"), SAGE + """
                7500011;Müller;Ann;Höheweg 7;3000;Bern;CH;06.05.61;a@example.org;044 555 11 22;901;01.02.99;NULL;2026
                7500012;Rossi;Ugo;Via Cantonale 3;6500;Bellinzona;CH;06.05.12;u@example.org;;901;01.02.20;;2025
                """);
        assertThat(world.reasons(run)).isEmpty();
        assertThat(member("7500011")).isEqualTo("- de false Höheweg/7/CH SINGLE - 2026-12-31");
        assertThat(member("7500012")).isEqualTo("- de false Via Cantonale/3/CH YOUTH - 2025-12-31");
        assertThat(world.one(
                        "select birth_date || ' ' || from_date from member m join membership s on s.member_id = m.id "
                                + "where number = '7500011'"))
                .isEqualTo("1961-05-06 1999-02-01");
    }

    @Test
    void leavesWhatAFormatDoesNotCarryAsItWas() {
        var export = NavisionExport.of(1, 7_500_020, ImportWorld.UNITS)
                .remove(1)
                .with(0, "Sektion", "901")
                .with(0, "Ehrung", "Ehrenmitglied")
                .with(0, "Adresszusatz", "c/o Meier")
                .with(0, "Strasse", "Höheweg")
                .with(0, "Hausnummer", "7")
                .with(0, "PLZ", "3000")
                .with(0, "Ort", "Bern")
                .with(0, "Beitragskategorie", "Familie")
                .with(0, "Eintrittsdatum", "01.02.1999")
                .with(0, "Funktionen", "Redaktion@901 01.01.2020-");
        world.run(export, folder);
        var id = world.member("7500020");
        Map<String, String> row = export.rows().getFirst();
        ImportRun run = run(
                "sage",
                Charset.forName("windows-1252"),
                SAGE + "7500020;Neu;Ann;Höheweg 7;3000;Bern;CH;NULL;" + row.get("E-Mail") + ";;901;01.02.99;;2026\r\n");
        assertThat(world.reasons(run)).isEmpty();
        assertThat(world.one("select last_name || honours || (birth_date is not null) from member where id = ?", id))
                .isEqualTo("NeuEhrenmitgliedtrue");
        assertThat(world.one("select string_agg(addition, ',') from postal_address where member_id = ?", id))
                .isEqualTo("c/o Meier");
        assertThat(world.one("select category from membership where member_id = ?", id))
                .isEqualTo("FAMILY");
        assertThat(world.one("select count(*)::text from office where member_id = ?", id))
                .isEqualTo("1");
    }

    private ImportRun run(String mapping, Charset encoding, String text) {
        ImportRun run = world.imports()
                .run(new ImportRequest(
                        NavisionExport.file(folder, text, encoding), Mappings.named(mapping), "Test", null));
        assertThat(run.problem()).isNull();
        assertThat(run.state()).isEqualTo(ImportRun.State.DONE);
        return run;
    }

    private String member(String number) {
        return world.one(
                "select concat_ws(' ', coalesce(m.gender, '-'), m.language, m.newsletter::text, "
                        + "concat_ws('/', a.street, a.house_number, a.country), s.category, "
                        + "coalesce(s.to_date::text, '-'), coalesce(s.dues_paid_until::text, '-')) "
                        + "from member m join postal_address a on a.member_id = m.id "
                        + "join membership s on s.member_id = m.id where m.number = ?",
                number);
    }
}
