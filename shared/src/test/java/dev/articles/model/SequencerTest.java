package dev.articles.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SequencerTest {

    @Test
    void theShorterIsPaddedOnTheRight() {
        assertThat(Sequencer.pad("0055AED6DCD90281E5"))
                .startsWith("0055aed6dcd90281e5000")
                .hasSize(40);
        assertThat(Sequencer.pad("0055AED6DCD90281E5")).isLessThan(Sequencer.pad("0055AED6DCD90281E501"));
        assertThat(Sequencer.pad("0055AED6DCD90281E6")).isGreaterThan(Sequencer.pad("0055AED6DCD90281E501"));
    }

    @Test
    void oneThatIsAbsentIsOlderThanAllOthers() {
        assertThat(Sequencer.pad(null)).isLessThan(Sequencer.pad("00000001"));
    }

    @Test
    void paddingTwiceChangesNothing() {
        assertThat(Sequencer.pad(Sequencer.pad("0A"))).isEqualTo(Sequencer.pad("0A"));
    }
}
