package org.foyer.content.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingLevelsTest {

    @ParameterizedTest
    @CsvSource({
        "2, <h2>a</h2><h3>b</h3>, <h2>a</h2><h3>b</h3>",
        "3, <h2>a</h2><h4>b</h4>, <h3>a</h3><h4>b</h4>",
        "2, <h4>a</h4><p>h4</p>, <h2>a</h2><p>h4</p>",
        "3, <p>a</p>, <p>a</p>"
    })
    void leavesNoLevelOut(int first, String from, String to) {
        assertThat(HeadingLevels.from(first, from)).isEqualTo(to);
    }
}
