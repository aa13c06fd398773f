package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithAnonymousUser;

@SpringTest
class LibraryTest {

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    @Test
    @SignedInAs("78500001")
    void showsAPageForOfficesToNobodyElse() {
        var me = members.byNumber("78500001");
        members.join(me, members.section("785A"));
        assertThat(library.shown(Shelf.PAGES, "offices", Locale.GERMAN)).isEmpty();
        members.office(me, members.section("785A"), Permission.SEE_MEMBER);
        assertThat(library.shown(Shelf.PAGES, "offices", Locale.GERMAN)).isPresent();
    }

    @Test
    @WithAnonymousUser
    void showsVisitorsOnlyWhatIsForEveryone() {
        assertThat(library.shown(Shelf.PAGES, Locale.GERMAN))
                .extracting(ContentNode::path)
                .contains("/portal")
                .doesNotContain("/portal/offices");
    }
}
