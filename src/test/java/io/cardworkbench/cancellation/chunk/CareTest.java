package io.cardworkbench.cancellation.chunk;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.support.RandomCases;
import java.time.Duration;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class CareTest {

    private static final Duration TARGET = Duration.ofMillis(50);

    @Test
    void neverRestsWhileMostTransactionsAreQuick() {
        RandomCases.check(300, random -> {
            var care = Care.towards(TARGET);
            for (var transaction = 0; transaction < 200; transaction++) {
                var isHiccup = transaction % Care.LOOKED_AT < 3;
                care = care.after(Duration.ofMillis(isHiccup ? random.nextInt(5_000) : random.nextInt(51)));
                assertThat(care.rest()).isZero();
            }
        });
    }

    @Test
    void restsLongerAndLongerWhileMostAreSlow() {
        var care = looks(Care.towards(TARGET), 1, 80);
        assertThat(care.rest()).hasMillis(40);
        care = looks(care, 1, 80);
        assertThat(care.rest()).hasMillis(80);
        care = looks(care, 1, 60);
        assertThat(care.rest()).hasMillis(120);
        assertThat(looks(care, 20, 60).rest()).as("as long as it helps").hasMillis(120);
    }

    @Test
    void recoversByItselfWithinThreeLooks() {
        var resting = looks(Care.towards(TARGET), 3, 60);
        assertThat(resting.rest()).isPositive();

        assertThat(looks(resting, 3, 50).rest()).isZero();
    }

    @Test
    void neverRestsForLongerThanHalfASecond() {
        assertThat(looks(Care.towards(TARGET), 3, 30_000).rest()).hasMillis(500);
    }

    @Test
    void givesUpRestsThatHelpNobodyAndTriesThemAgainLater() {
        var tried = looks(Care.towards(TARGET), 4, 80);
        assertThat(tried.rest()).isZero();

        assertThat(looks(tried, 30, 80).rest()).isZero();
        assertThat(looks(tried, 31, 80).rest()).hasMillis(40);
    }

    @Test
    void costsAJobOnASlowMachineATenthOfItsSpeed() {
        assertThat(slowdown(took -> took)).isBetween(1.0, 1.12);
    }

    @Test
    void staysWithCustomersWhoseWaitsAreCutByIt() {
        assertThat(slowdown(took -> took.dividedBy(2).plus(TARGET.dividedBy(4))))
                .isGreaterThan(1.3);
    }

    /** How much longer a job takes for its rests, of which each makes the next transaction as short as is given. */
    private static double slowdown(UnaryOperator<Duration> rested) {
        var alone = Duration.ofMillis(80);
        var care = Care.towards(TARGET);
        var work = Duration.ZERO;
        var rests = Duration.ZERO;
        for (var transaction = 0; transaction < 3_000; transaction++) {
            var took = care.rest().isZero() ? alone : rested.apply(alone);
            care = care.after(took);
            work = work.plus(alone);
            rests = rests.plus(care.rest());
        }
        return (double) work.plus(rests).toMillis() / work.toMillis();
    }

    private static Care looks(Care from, int looks, int millis) {
        var care = from;
        for (var transaction = 0; transaction < looks * Care.LOOKED_AT; transaction++) {
            care = care.after(Duration.ofMillis(millis));
        }
        return care;
    }
}
