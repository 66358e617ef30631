package dev.articles.snapshot;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;

class RehearsedTest {

    @Test
    void aRehearsalThatFailsStopsNothing() {
        Rehearsed function = () -> {
            throw new IllegalStateException("no sample");
        };

        assertThatCode(() -> {
                    Rehearsed.beforeSnapshot(function);
                    function.beforeCheckpoint(null);
                    function.afterRestore(null);
                })
                .doesNotThrowAnyException();
    }
}
