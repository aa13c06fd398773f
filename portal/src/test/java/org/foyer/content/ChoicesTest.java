package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.yaml.snakeyaml.Yaml;

@SpringTest
class ChoicesTest {

    @Autowired
    Choices choices;

    @Autowired
    ChoicesController controller;

    @Autowired
    TestMembers members;

    @Test
    @SignedInAs("78580501")
    void offersTheUnitsOfficesAndCategoriesOfTheAssociationInEachLanguage() throws IOException {
        members.section("785U");
        members.officeAtTheTop(members.byNumber("78580501"), Permission.EDIT_CONTENT);
        var files = files(choices.zip());
        assertThat(files.keySet())
                .contains(
                        "includes/choices/categories.yaml",
                        "includes/choices/offices.yaml",
                        "includes/choices/units.yaml",
                        "includes/choices/groups.yaml",
                        "i18n/foyer-content-choices-messages_it.properties");
        Map<String, Object> units = new Yaml().load(files.get("includes/choices/units.yaml"));
        assertThat(units).containsEntry("$type", "optionListDatasource");
        assertThat((List<?>) units.get("options"))
                .asString()
                .contains("{name=785U, value=785U, label=foyer-content.choice.unit.785U}");
        assertThat(files.get("i18n/foyer-content-choices-messages_de.properties"))
                .contains("foyer-content.choice.unit.785U=Sektion 785U\n");
    }

    @Test
    @SignedInAs("78580502")
    void givesThemToNobodyElse() {
        members.join(members.byNumber("78580502"), members.section("785U"));
        assertThat(controller.zip().getStatusCode().value()).isEqualTo(404);
        assertThatThrownBy(choices::zip).isInstanceOf(AccessRefusedException.class);
    }

    private static Map<String, String> files(byte[] zip) throws IOException {
        var files = new TreeMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
