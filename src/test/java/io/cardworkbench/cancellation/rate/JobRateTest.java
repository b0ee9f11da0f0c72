package io.cardworkbench.cancellation.rate;

import static org.assertj.core.api.Assertions.assertThat;

import io.cardworkbench.cancellation.job.JobPause;
import io.cardworkbench.support.RandomCases;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JobRateTest {

    private static final Instant START = Instant.parse("2026-11-24T10:00:00Z");

    @Test
    void cutsAMinuteIntoSeconds() {
        var rate = rate(60, Map.of(0, 500, 59, 1_000));

        assertThat(rate.width()).isEqualTo(Duration.ofSeconds(1));
        assertThat(rate.spans()).hasSize(60);
        assertThat(rate.spans().get(0)).isEqualTo(new JobRate.Span(START, 500, 500, false));
        assertThat(rate.spans().get(59)).isEqualTo(new JobRate.Span(at(59), 1_000, 1_000, false));
        assertThat(rate.mean()).isEqualTo(25);
        assertThat(rate.most()).isEqualTo(1_000);
    }

    @Test
    void addsWhatIsLeftOverToTheLastSpan() {
        var rate = rate(62, Map.of(30, 1_000, 31, 500));

        assertThat(rate.width()).isEqualTo(Duration.ofSeconds(2));
        assertThat(rate.spans()).hasSize(31);
        assertThat(rate(125, Map.of()).spans()).as("25 of 5 s").hasSize(25);
        assertThat(rate(127, Map.of()).spans()).as("the last one is 7 s").hasSize(25);
        assertThat(rate(128, Map.of()).spans()).as("the last one is 3 s").hasSize(26);
        assertThat(rate.spans().getLast().cards()).as("done after it was read").isEqualTo(1_500);
    }

    @Test
    void hasOneSpanForAJobOfAMoment() {
        assertThat(rate(0, Map.of(0, 30)).spans()).containsExactly(new JobRate.Span(START, 30, 30_000, false));
    }

    @Test
    void showsPausesAndLeavesThemOutOfTheMean() {
        var rate = rate(10, Map.of(0, 100, 9, 100), pause(2, 4), pause(6, null));

        assertThat(rate.spans())
                .extracting(JobRate.Span::paused)
                .containsExactly(false, false, true, true, false, false, true, true, true, true);
        assertThat(rate.mean()).isEqualTo(50);
    }

    @Test
    void losesNoCardAndNeverHasMoreThanSixtySpans() {
        RandomCases.check(500, random -> {
            var scale = RateScale.over(START, START.plusMillis(random.nextLong(1L << random.nextInt(1, 40))));
            var cards = new HashMap<Integer, Integer>();
            for (var span = 0; span <= scale.spans(); span++) {
                cards.put(span, random.nextInt(10));
            }

            var rate = JobRate.of(scale, cards, List.of());

            assertThat(rate.spans()).hasSizeBetween(1, 60);
            assertThat(rate.spans().stream().mapToInt(JobRate.Span::cards).sum())
                    .isEqualTo(cards.values().stream().mapToInt(count -> count).sum());
            assertThat(scale.start(scale.spans() - 1)).isBeforeOrEqualTo(scale.to());
        });
    }

    private static JobRate rate(int seconds, Map<Integer, Integer> cards, JobPause... pauses) {
        return JobRate.of(RateScale.over(START, at(seconds)), cards, List.of(pauses));
    }

    private static JobPause pause(int from, @Nullable Integer to) {
        return new JobPause(at(from), "ann@example.com", to == null ? null : at(to), null);
    }

    private static Instant at(int seconds) {
        return START.plusSeconds(seconds);
    }
}
