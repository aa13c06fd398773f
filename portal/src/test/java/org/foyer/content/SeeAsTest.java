package org.foyer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Permission;
import org.foyer.access.Standing;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.values.MemberId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SpringTest
class SeeAsTest {

    private static final SeenAs FRENCH_PRESIDENT = SeenAs.member("TEST", "785S", "PRESIDENT", "fr");

    @Autowired
    SeeAs seeAs;

    @Autowired
    Viewpoint viewpoint;

    @Autowired
    Library library;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @BeforeEach
    void beInARequest() {
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        members.section("785S");
    }

    @AfterEach
    void leaveIt() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    @SignedInAs("78580201")
    void letsAnEditorStandAsTheKindOfPersonTheyChose() {
        editor("78580201");
        seeAs.begin(FRENCH_PRESIDENT);
        assertThat(viewpoint.of(Locale.GERMAN)).satisfies(standing -> {
            assertThat(standing.member()).isTrue();
            assertThat(standing.language()).isEqualTo("fr");
            assertThat(standing.categories()).containsExactly("TEST");
            assertThat(standing.units()).contains("785S", "TEST");
            assertThat(standing.groups()).containsExactly("785S");
            assertThat(standing.offices())
                    .containsExactly(new Standing.HeldOffice("PRESIDENT", "SECTION", Set.of("785S", "TEST")));
        });
        seeAs.end();
        assertThat(viewpoint.of(Locale.GERMAN).offices())
                .noneMatch(office -> office.type().equals("PRESIDENT"));
    }

    @Test
    @SignedInAs("78580202")
    void showsAnEditorWhatAVisitorSees() {
        editor("78580202");
        assertThat(library.shown(Shelf.PAGES, "offices", Locale.GERMAN)).isPresent();
        seeAs.begin(SeenAs.visitor("de"));
        assertThat(library.shown(Shelf.PAGES, "offices", Locale.GERMAN)).isEmpty();
        assertThat(viewpoint.of(Locale.FRENCH)).isEqualTo(Standing.guest("de"));
    }

    @Test
    @SignedInAs("78580203")
    void isNotForMembersNorForEditorsOfASection() {
        var me = members.byNumber("78580203");
        members.join(me, members.section("785S"));
        assertThatThrownBy(() -> seeAs.begin(FRENCH_PRESIDENT)).isInstanceOf(AccessRefusedException.class);
        members.office(me, members.section("785S"), Permission.EDIT_CONTENT);
        assertThatThrownBy(() -> seeAs.begin(FRENCH_PRESIDENT)).isInstanceOf(AccessRefusedException.class);
        assertThat(seeAs.running()).isEmpty();
        assertThat(library.shown(Shelf.PAGES, Locale.GERMAN)).isNotEmpty();
    }

    @Test
    @SignedInAs("78580204")
    void givesNothingByWhatARequestBringsAlong() {
        members.join(members.byNumber("78580204"), members.section("785S"));
        request.setParameter("see", "PRESIDENT");
        request.setParameter(SeeAs.class.getName(), "PRESIDENT");
        request.addHeader("X-See-As", "PRESIDENT");
        request.setAttribute(SeeAs.class.getName(), FRENCH_PRESIDENT);
        request.getSession().setAttribute(SeeAs.class.getName(), FRENCH_PRESIDENT);
        assertThat(seeAs.running()).isEmpty();
        assertThat(viewpoint.of(Locale.GERMAN).offices()).isEmpty();
    }

    @Test
    @SignedInAs("78580205")
    void endsWithTheOfficeAndDoesNotComeBack() {
        var me = editor("78580205");
        seeAs.begin(FRENCH_PRESIDENT);
        assertThat(seeAs.running()).contains(FRENCH_PRESIDENT);
        jdbc.sql("update office set to_date = current_date - 1 where member_id = ?")
                .param(me.value())
                .update();
        assertThat(seeAs.running()).isEmpty();
        assertThat(viewpoint.of(Locale.GERMAN).language()).isEqualTo("de");
        jdbc.sql("update office set to_date = null where member_id = ?")
                .param(me.value())
                .update();
        assertThat(seeAs.running()).isEmpty();
    }

    @Test
    @SignedInAs("78580206")
    void leavesNothingInTheSessionForWhoeverSignsInNext() {
        editor("78580206");
        seeAs.begin(FRENCH_PRESIDENT);
        var next = members.tied("78580207", "Nina", "Next", "de");
        members.officeAtTheTop(next, Permission.EDIT_CONTENT);
        SecurityContextHolder.getContext()
                .setAuthentication(
                        TestMembers.token(TestMembers.subjectOf("78580207"), "78580207", "Nina Next", Map.of()));
        assertThat(seeAs.running()).as("another editor, on the same session").isEmpty();
        SecurityContextHolder.clearContext();
        assertThat(seeAs.running()).as("nobody is signed in").isEmpty();
        assertThat(viewpoint.of(Locale.GERMAN)).isEqualTo(Standing.guest("de"));
    }

    private MemberId editor(String number) {
        var me = members.byNumber(number);
        members.join(me, members.section("785S"));
        members.officeAtTheTop(me, Permission.EDIT_CONTENT);
        return me;
    }
}
