package org.foyer.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.foyer.access.Permission;
import org.foyer.testing.SignedInAs;
import org.foyer.testing.SpringTest;
import org.foyer.testing.TestMembers;
import org.foyer.widgets.SearchContributor;
import org.foyer.widgets.SearchHit;
import org.foyer.widgets.SearchHits;
import org.foyer.widgets.SearchQuery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.test.context.TestPropertySource;

/** On the sample content, and on people and units of its own. */
@SpringTest
@TestPropertySource(properties = "foyer.embedded.postgres.database=search")
class EveryRoomTest {

    private static final String ME = "78570001";

    @Autowired
    EveryRoom rooms;

    @Autowired
    TestMembers members;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aSection() {
        members.section("Firnberg");
        if (jdbc.sql("select count(*) from member where number = ?")
                        .param(ME)
                        .query(Integer.class)
                        .single()
                > 0) {
            jdbc.sql("delete from office").update();
            members.join(members.byNumber(ME), members.section("Firnberg"));
        }
    }

    @ParameterizedTest
    @CsvSource({"Versicherung", "versicherung", "VERSICH", "assurance", "assicuraz", "verzekering"})
    @SignedInAs(ME)
    void findsAPageByTheBeginningOfAWordInAnyLanguage(String typed) {
        assertThat(routes(typed)).contains("pages/insurance");
    }

    @ParameterizedTest
    @CsvSource({"hütten", "hutten", "huetten", "HÜTTEN"})
    @SignedInAs(ME)
    void findsAPageHoweverItsUmlautIsTyped(String typed) {
        assertThat(routes(typed)).contains("pages/huts");
    }

    @Test
    @SignedInAs(ME)
    void neitherFindsNorCountsAPageThatIsHidden() {
        assertThat(rooms.find(SearchQuery.of("amtsübergabe"), Locale.GERMAN)).isEmpty();
        int before = pages("amt");
        members.office(members.byNumber(ME), members.section("Firnberg"), Permission.SEE_MEMBER);
        assertThat(routes("amtsübergabe")).contains("pages/offices/handover");
        assertThat(pages("amt")).isGreaterThan(before);
    }

    @Test
    @SignedInAs(ME)
    void findsAPieceOfAPageThatIsForMembers() {
        assertThat(routes("anschlag")).contains("pages/huts/firnjoch");
    }

    @Test
    @WithAnonymousUser
    void readsNoPieceOfAPageThatIsForOthers() {
        assertThat(routes("firnjochhütte")).contains("pages/huts/firnjoch");
        assertThat(rooms.find(SearchQuery.of("anschlag"), Locale.GERMAN)).isEmpty();
    }

    @Test
    @WithAnonymousUser
    void findsForVisitorsOnlyWhatIsForEveryone() {
        assertThat(routes("hütten")).contains("pages/huts").allMatch(route -> route.startsWith("pages/"));
        assertThat(routes("versicherung")).doesNotContain("pages/insurance");
    }

    @Test
    @SignedInAs(ME)
    void findsPeopleByTheirOfficesAndNobodyElse() {
        var hidden = members.member("78570010", "Zita", "Qualbrunner", "de");
        members.join(hidden, members.section("Firnberg"));
        assertThat(rooms.find(SearchQuery.of("qualbrunner"), Locale.GERMAN)).isEmpty();
        members.office(hidden, members.section("Firnberg"), Permission.SEE_MEMBER);
        assertThat(rooms.find(SearchQuery.of("qualbrunner"), Locale.GERMAN))
                .singleElement()
                .satisfies(group -> {
                    assertThat(group.found().total()).isEqualTo(1);
                    assertThat(group.found().hits())
                            .extracting(SearchHit::title, SearchHit::route)
                            .containsExactly(tuple("Zita Qualbrunner", "directory/person/" + hidden));
                });
    }

    @Test
    @SignedInAs(ME)
    void findsUnitsByTheirNames() {
        assertThat(routes("firnberg")).anyMatch(route -> route.startsWith("directory/body/"));
    }

    @Test
    @SignedInAs(ME)
    void findsAnAssemblyForThoseItIsFor() {
        var unit = members.section("Firnberg");
        var assembly = jdbc.sql("""
                        insert into assembly (unit_id, kind, name, doors_at, starts_at, ends_at)
                        values (?, 'GENERAL', '{"de": "Hauptversammlung am See"}', now() + interval '9 days',
                            now() + interval '10 days', now() + interval '11 days') returning id""").param(unit.value()).query(UUID.class).single();
        assertThat(routes("hauptversammlung see")).isEmpty();
        members.office(members.byNumber(ME), unit, Permission.RUN_ASSEMBLY);
        assertThat(routes("hauptversammlung see")).containsExactly("assembly/" + assembly);
    }

    @Test
    @SignedInAs(ME)
    void looksForNothingShorterThanTwoLetters() {
        assertThat(rooms.find(SearchQuery.of(" h "), Locale.GERMAN)).isEmpty();
        assertThat(rooms.find(SearchQuery.of("!?*%_"), Locale.GERMAN)).isEmpty();
    }

    @Test
    void goesOnWithTheOtherRoomsWhenOneBreaks() {
        var whole = new StandIn(2, SearchHits.firstOf(List.of(new SearchHit("user", "Ada", "", "ada")), 5));
        var every = new EveryRoom(provider(new StandIn(1, null), whole));
        assertThat(every.find(SearchQuery.of("ada"), Locale.GERMAN))
                .extracting(FoundGroup::failed, group -> group.found().total())
                .containsExactly(tuple(true, 0), tuple(false, 1));
    }

    private int pages(String typed) {
        return rooms.find(SearchQuery.of(typed), Locale.GERMAN).stream()
                .filter(group -> group.label().equals("content.search"))
                .mapToInt(group -> group.found().total())
                .sum();
    }

    private List<String> routes(String typed) {
        return rooms.find(SearchQuery.of(typed), Locale.GERMAN).stream()
                .flatMap(group -> {
                    assertThat(group.failed()).isFalse();
                    return group.found().hits().stream();
                })
                .map(SearchHit::route)
                .toList();
    }

    private static ObjectProvider<SearchContributor> provider(SearchContributor... rooms) {
        return new ObjectProvider<>() {
            @Override
            public Stream<SearchContributor> stream() {
                return Stream.of(rooms);
            }
        };
    }

    /** A room that finds this, or breaks. */
    private record StandIn(int order, SearchHits hits) implements SearchContributor {

        @Override
        public String label() {
            return "room " + order;
        }

        @Override
        public SearchHits find(SearchQuery query, Locale reader, int limit) {
            if (hits == null) {
                throw new IllegalStateException("broken");
            }
            return hits;
        }
    }
}
