package org.foyer.listing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.foyer.member.ListField;
import org.foyer.testing.People;
import org.foyer.testing.SpringTest;
import org.foyer.values.MemberId;
import org.foyer.values.MemberMerge;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** What becomes of somebody's views when two entries turn out to be one person. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=listing")
class ListingMergingTest {

    private static final Layout BY_NUMBER = Layout.usual().sortedBy(ListField.NUMBER, true);

    @Autowired
    ListingMerging merging;

    @Autowired
    SavedViews views;

    @Autowired
    JdbcClient jdbc;

    private MemberId stays;
    private MemberId goes;

    @BeforeEach
    void enterTwice() {
        var people = new People(jdbc);
        stays = people.member("Ursina", "Müller");
        goes = people.member("Ursina", "Mueller");
    }

    @Test
    void keepsTheViewsOfBothUnderTheAddressesThatWereShared() {
        var own = views.save(stays, "Neue", Layout.usual());
        var others = views.save(goes, "Alte", BY_NUMBER);
        merge();
        assertThat(views.of(stays)).extracting(SavedView::id).containsExactlyInAnyOrder(own, others);
        assertThat(views.find(others, stays).orElseThrow().mine()).isTrue();
    }

    @Test
    void keepsItsOwnOfTwoViewsWithOneName() {
        var own = views.save(stays, "Neue", Layout.usual());
        var others = views.save(goes, "Neue", BY_NUMBER);
        merge();
        assertThat(views.of(stays)).extracting(SavedView::id).containsExactly(own);
        assertThat(views.find(others, stays)).isEmpty();
    }

    @Test
    void keepsItsOwnLastLayout() {
        views.remember(stays, Layout.usual());
        views.remember(goes, BY_NUMBER);
        merge();
        assertThat(views.lastOf(stays)).contains(Layout.usual());
        assertThat(views.lastOf(goes)).isEmpty();
    }

    @Test
    void takesTheLastLayoutOverWhereItHasNone() {
        views.remember(goes, BY_NUMBER);
        merge();
        assertThat(views.lastOf(stays)).contains(BY_NUMBER);
    }

    private void merge() {
        merging.move(new MemberMerge(stays, goes, Set.of()));
    }
}
