package org.foyer.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringTest
@Transactional
class AssociationLoaderTest {

    @Autowired
    AssociationLoader loader;

    @Autowired
    UnitImport units;

    @Autowired
    JdbcClient jdbc;

    @Test
    void loadsTheExampleTwiceAsOnce() {
        loader.load(new ClassPathResource("association/alpine-club.yaml"));
        loader.load(new ClassPathResource("association/alpine-club.yaml"));
        assertThat(jdbc.sql("select next_code from membership_category where code = 'YOUTH'")
                        .query(String.class)
                        .single())
                .isEqualTo("SINGLE");
        assertThat(jdbc.sql("select name ->> 'fr' from magazine where code = 'ALPEN'")
                        .query(String.class)
                        .single())
                .isEqualTo("Les Alpes");
    }

    @Test
    void namesTheLineOfAPermissionThatDoesNotExist() {
        var yaml = text("""
                office-types:
                  - code: X
                    name: {de: X}
                    permissions: [SEE_EVERYTHING]
                """);
        assertThatThrownBy(() -> loader.load(yaml))
                .isInstanceOf(ImportRefusedException.class)
                .hasMessageStartingWith("yaml-unknown-value")
                .hasMessageContaining("4")
                .hasMessageContaining("SEE_EVERYTHING");
    }

    @Test
    void takesUnitsWhoseParentStandsFurtherDown() {
        var csv = text("""
                number;kind;name_de;name_fr;name_it;name_nl;name_en;card_name;parent;founded_on;altitude;latitude;longitude;owner
                u3;HUT;Gipfelhütte;;;;;;u2;;2450;46.5;8.1;u2
                u2;SECTION;Sektion Probe;Section Probe;;;;Probe;u1;1880-05-01;;;;
                u1;REGION;Region Probe;;;;;;;;;;;
                """);
        assertThat(units.load(csv)).isEqualTo(new UnitImport.Result(3, 3, 0));
        assertThat(units.load(csv)).isEqualTo(new UnitImport.Result(3, 0, 0));
    }

    @Test
    void putsAListOfSectionsBelowTheNationalUnit() {
        loader.load(text(ImportWorld.TOP));
        units.load(
                text("navision_id,title\n7010,Sektion Eins\n7020,Sektion Zwei\n"),
                Mappings.named("navision-sections"),
                "1");
        assertThat(jdbc.sql("select p.number from unit u join unit p on p.id = u.parent_id where u.number = '7020'")
                        .query(String.class)
                        .single())
                .isEqualTo("1");
    }

    @Test
    void refusesUnitsThatLieBelowEachOther() {
        var csv = text("""
                number;kind;name_de;name_fr;name_it;name_nl;name_en;card_name;parent;founded_on;altitude;latitude;longitude;owner
                c1;SECTION;Eins;;;;;;c2;;;;;
                c2;SECTION;Zwei;;;;;;c1;;;;;
                """);
        assertThatThrownBy(() -> units.load(csv)).hasMessageStartingWith("unit-circle");
    }

    private static Resource text(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8));
    }
}
