package org.foyer.crm.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.html.H1;
import java.nio.charset.StandardCharsets;
import org.foyer.access.Permission;
import org.foyer.crm.AssociationLoader;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** The pages of the import, of an association that is set up. */
abstract class ImportPages extends SpringBrowserlessTest {

    @Autowired
    TestMembers members;

    @Autowired
    AssociationLoader association;

    @BeforeEach
    void foundAssociation() {
        association.load(new ClassPathResource("association/alpine-club.yaml"));
        association.load(file("national-unit: {number: \"1\", name: {de: Verband}}"));
    }

    /** Lets the member import; the association has to be there. */
    void mayImport(String number) {
        members.officeAtTheTop(members.byNumber(number), Permission.IMPORT_MEMBERS);
    }

    String headline() {
        return find(H1.class).single().getText();
    }

    String words() {
        return getCurrentView().getElement().getTextRecursively();
    }

    static ByteArrayResource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "nacht.csv");
    }
}
