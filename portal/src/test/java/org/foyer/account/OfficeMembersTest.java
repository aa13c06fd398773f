package org.foyer.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import org.foyer.access.AccessRefusedException;
import org.foyer.access.Accounts;
import org.foyer.access.Permission;
import org.foyer.account.OfficeMembers.Entry;
import org.foyer.account.OfficeMembers.Search;
import org.foyer.testing.SignIn;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.UnitId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringTest
class OfficeMembersTest {

    private static final Search EVERYBODY = new Search("", null);

    @Autowired
    OfficeMembers members;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    Association association;
    UnitId national;
    UnitId section;
    UnitId group;
    MemberId officer;
    MemberId inGroup;
    MemberId elsewhere;

    @BeforeEach
    void twoSections() {
        association = new Association(jdbc);
        national = association.unit(null, "Verband");
        section = association.unit(national, "Sektion Aarewald");
        group = association.unit(section, "Ortsgruppe");
        officer = association.member(section, "Reto", "Baumann");
        inGroup = association.member(group, "Anna", "van der Loo");
        elsewhere = association.member(association.unit(national, "Sektion Lindenegg"), "Nora", "Fernandez");
    }

    @Test
    void showsTheOwnUnitAndWhatLiesBelowAndNothingElse() {
        association.office(officer, section, Permission.SEE_MEMBER, Permission.INVITE_MEMBER);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(found(EVERYBODY)).extracting(Entry::id).containsExactlyInAnyOrder(officer, inGroup);
            assertThat(members.counts(EVERYBODY).values().stream()
                            .mapToInt(Integer::intValue)
                            .sum())
                    .isEqualTo(2);
            assertThat(members.invitable(EVERYBODY, 100)).contains(inGroup).doesNotContain(elsewhere);
        }
    }

    @Test
    void findsNobodyOfAnotherSectionByNameOrNumber() {
        association.office(officer, section, Permission.SEE_MEMBER);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(found(new Search("fernandez", null))).isEmpty();
            assertThat(found(new Search(association.number(elsewhere), null))).isEmpty();
            assertThat(members.counts(new Search("fernandez", null)).values()).containsOnly(0);
        }
    }

    @Test
    void findsByTheBeginningOfEachWordOfTheNameAndByNumber() {
        association.office(officer, section, Permission.SEE_MEMBER);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(found(new Search("an loo", null))).extracting(Entry::id).containsExactly(inGroup);
            assertThat(found(new Search(association.number(inGroup), null)))
                    .extracting(Entry::id)
                    .containsExactly(inGroup);
            assertThat(found(new Search("%", null))).isEmpty();
        }
    }

    @Test
    void forgetsThoseWhoHaveLeftUnlessTheOfficeIsAtTheTop() {
        jdbc.sql("update membership set to_date = '2015-12-31' where member_id = ?")
                .param(inGroup.value())
                .update();
        association.office(officer, section, Permission.SEE_MEMBER);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(found(EVERYBODY)).extracting(Entry::id).containsExactly(officer);
        }
        association.office(officer, national, Permission.SEE_MEMBER);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(found(new Search(association.number(inGroup), null))).hasSize(1);
        }
    }

    @Test
    void offersAnInvitationOnlyWhereItIsAllowed() {
        var inSection = association.member(section, "Ursina", "Casutt");
        association.office(officer, section, Permission.SEE_MEMBER);
        association.office(officer, group, Permission.INVITE_MEMBER);
        try (var ignored = SignIn.as(accounts, officer)) {
            assertThat(found(EVERYBODY))
                    .extracting(Entry::id, Entry::invitable)
                    .contains(tuple(inSection, false), tuple(inGroup, true));
        }
    }

    @Test
    void tellsHowFarEachAccountHasCome() {
        association.office(officer, section, Permission.SEE_MEMBER);
        try (var ignored = SignIn.as(accounts, officer)) {
            accounts.signedIn(accounts.subjectOf(officer).orElseThrow());
            assertThat(found(new Search("", AccountState.ACTIVE)))
                    .extracting(Entry::id)
                    .containsExactly(officer);
            assertThat(found(new Search("", AccountState.NONE)))
                    .extracting(Entry::id)
                    .containsExactly(inGroup);
        }
    }

    @Test
    void refusesMembersWithoutAnOffice() {
        try (var ignored = SignIn.as(accounts, inGroup)) {
            assertThat(members.isOpen()).isFalse();
            assertThatThrownBy(() -> found(EVERYBODY)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> members.counts(EVERYBODY)).isInstanceOf(AccessRefusedException.class);
            assertThatThrownBy(() -> members.invitable(EVERYBODY, 10)).isInstanceOf(AccessRefusedException.class);
        }
    }

    private List<Entry> found(Search search) {
        return members.find(search, Locale.GERMAN, 0, 50);
    }
}
