package org.foyer.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@SpringTest
@Transactional
class LocalityImportTest {

    @TempDir
    Path directory;

    @Autowired
    LocalityImport imports;

    @Autowired
    Localities localities;

    @Autowired
    JdbcClient jdbc;

    @Test
    void readsGeoNamesAsItIsDownloaded() throws IOException {
        load("", "AT\t6020\tInnsbruck\tTirol\t07\tInnsbruck-Stadt\t701\tInnsbruck\t70101\t47.2627\t11.3945\t4");
        assertThat(localities.complete("AT", "Inns", 0, 10)).containsExactly(new Place("6020", "Innsbruck"));
        assertThat(jdbc.sql("select latitude from locality where country = 'AT'")
                        .query(Double.class)
                        .single())
                .isEqualTo(47.2627);
    }

    @Test
    void readsGeoNamesWithAHeader() throws IOException {
        load("", "country_code,zipcode,place,state,latitude,longitude", "LI,9490,Vaduz,Vaduz,47.14,9.52");
        load("BE", "zipcode,place,state,latitude,longitude", "1000,\"Brussel, Stad\",Brussel,50.84,4.35");
        assertThat(localities.complete("LI", "9490", 0, 10)).containsExactly(new Place("9490", "Vaduz"));
        assertThat(localities.complete("BE", "1000", 0, 10)).containsExactly(new Place("1000", "Brussel, Stad"));
    }

    @Test
    void readsTheOfficialSwissListAndTheRegister() throws IOException {
        load("", "plz,ortschaft,gemeinde,bfs_nr,kanton,sprache", "3613,Steffisburg,Steffisburg,939,BE,de");
        assertThat(localities.complete("CH", "Steff", 0, 10)).containsExactly(new Place("3613", "Steffisburg"));
        load(
                "",
                "\uFEFFOrtschaftsname;PLZ;Zusatzziffer;Gemeindename;BFS-Nr;Kantonskürzel;E;N;Sprache",
                "Steffisburg;3613;00;Steffisburg;939;BE;2615000;1180000;de",
                "Vaduz;9490;00;Vaduz;7001;;9.52;47.14;de");
        assertThat(localities.complete("CH", "3613 st", 0, 10)).containsExactly(new Place("3613", "Steffisburg"));
        assertThat(localities.only("LI", "94")).contains(new Place("9490", "Vaduz"));
        assertThat(jdbc.sql("select latitude from locality where town = 'Steffisburg'")
                        .query(Double.class)
                        .optional())
                .isEmpty();
    }

    @Test
    void changesNothingWhenLoadedTwice() throws IOException {
        String[] list = {
            "plz,ortschaft,gemeinde,bfs_nr,kanton,sprache", "3613,Steffisburg,a,1,BE,de", "3613,Steffisburg,b,2,BE,de"
        };
        assertThat(load("", list)).isEqualTo(1);
        assertThat(load("", list)).isEqualTo(1);
    }

    @Test
    void saysThatItDoesNotKnowAList() {
        assertThatThrownBy(() -> load("", "name;age", "x;1"))
                .hasMessageContaining("is no postal list that Foyer knows");
    }

    @Test
    void asksForTheCountryOfAListThatDoesNotNameIt() {
        assertThatThrownBy(() -> load("", "zipcode,place,state", "10117,Berlin,Berlin"))
                .hasMessageContaining("--foyer.import.country");
    }

    @Test
    void knowsNothingWithoutAListAndTakesNoPatterns() {
        assertThat(localities.complete("FR", "75", 0, 10)).isEmpty();
        assertThat(localities.complete("CH", "%", 0, 10)).isEmpty();
    }

    private int load(String country, String... lines) throws IOException {
        Path file = directory.resolve("list.txt");
        Files.writeString(file, String.join("\n", lines) + "\n");
        jdbc.sql("drop table if exists locality_in").update();
        return imports.load(file, country);
    }
}
