package io.cardworkbench.cancellation.allowance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void isOpenAtOnceForWhatIsLeft() {
        assertThat(taken().openFor(10, NOW)).contains(NOW);
        assertThat(taken(new TakenCards(ago(50), 4), new TakenCards(ago(10), 4)).openFor(2, NOW))
                .contains(NOW);
    }

    @Test
    void isOpenWhenEnoughIsAnHourAgo() {
        var allowance = taken(new TakenCards(ago(50), 4), new TakenCards(ago(10), 4));

        assertThat(allowance.openFor(3, NOW)).contains(NOW.plus(Duration.ofMinutes(10)));
        assertThat(allowance.openFor(6, NOW)).contains(NOW.plus(Duration.ofMinutes(10)));
        assertThat(allowance.openFor(7, NOW)).contains(NOW.plus(Duration.ofMinutes(50)));
    }

    @Test
    void isNeverOpenForMoreThanAll() {
        assertThat(taken().openFor(11, NOW)).isEmpty();
    }

    private static Allowance taken(TakenCards... taken) {
        return new Allowance(10, Arrays.asList(taken));
    }

    private static Instant ago(int minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }
}
