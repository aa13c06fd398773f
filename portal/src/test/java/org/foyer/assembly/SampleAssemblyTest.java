package org.foyer.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.UUID;
import org.foyer.testing.SpringTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

@SpringTest
@TestPropertySource(
        properties = {
            "foyer.sample.enabled=true",
            "foyer.embedded.directory=target/sample-test",
            "foyer.embedded.postgres.database=sample"
        })
class SampleAssemblyTest {

    @Autowired
    SampleAssembly sample;

    @Autowired
    Assemblies assemblies;

    @Autowired
    AssemblyWords words;

    @Autowired
    Ballots ballots;

    @Autowired
    JdbcClient jdbc;

    @Test
    void isThereOnceOnTheNextSaturdayWithDesksAndAnswers() {
        sample.run(new DefaultApplicationArguments());
        var id = new AssemblyId(
                jdbc.sql("select id from assembly").query(UUID.class).single());
        var assembly = assemblies.find(id).orElseThrow();
        assertThat(words.dayOf(assembly.startsAt()).getDayOfWeek()).isEqualTo(DayOfWeek.SATURDAY);
        assertThat(assembly.startsAt()).isAfter(Instant.now());
        assertThat(assembly.publishedAt()).isNotNull();
        assertThat(ballots.of(id)).hasSize(3);
        assertThat(count("door_desk where cards_to = 100 or cards_from = 101")).isEqualTo(2);
        assertThat(count("attendee where votes > 0")).isGreaterThan(30);
        assertThat(count("attendee where answer = 'COMING'")).isBetween(10, 120);
        assertThat(count("attendee t join account a on a.member_id = t.member_id where t.answer is not null"))
                .as("who signs in is still asked")
                .isZero();
    }

    private int count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Integer.class).single();
    }
}
