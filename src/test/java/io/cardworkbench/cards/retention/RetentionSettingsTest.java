package io.cardworkbench.cards.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Cards are kept for ever, or for longer than they are counted anew. */
class RetentionSettingsTest {

    @Test
    void saysForHowManyDays() {
        assertThat(new RetentionSettings(Duration.ofDays(365)).days()).hasValue(365);
        assertThat(new RetentionSettings(null).days()).isEmpty();
    }

    @Test
    void refusesFewerDaysThanAreCountedAnew() {
        assertThat(new RetentionSettings(Duration.ofDays(32)).days()).hasValue(32);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RetentionSettings(Duration.ofDays(31)))
                .withMessageContaining("workbench.cards.kept is to be 32 days at least");
    }
}
