package io.cardworkbench.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.task.ThreadPoolTaskSchedulerBuilder;
import org.springframework.scheduling.concurrent.ThreadPoolTaskScheduler;

class RoundsTest {

    private static final Duration OFTEN = Duration.ofMillis(5);

    private static final Duration NEVER = Duration.ofDays(1);

    private final BlockingQueue<List<String>> made = new LinkedBlockingQueue<>();
    private final ThreadPoolTaskScheduler scheduler =
            new WatchConfiguration().watchScheduler(new ThreadPoolTaskSchedulerBuilder());

    @BeforeEach
    void start() {
        scheduler.initialize();
    }

    @AfterEach
    void stop() {
        scheduler.shutdown();
    }

    @Test
    void makesRoundsForThoseWhoWatchAndNoOthers() throws InterruptedException {
        var rounds = new Rounds<String>("rounds", scheduler, OFTEN, made::add);
        var ann = rounds.add("Ann");
        assertThat(next()).containsExactly("Ann");
        rounds.add("Bert");
        assertThat(nextOf(2)).containsExactlyInAnyOrder("Ann", "Bert");

        ann.end();
        ann.end();

        assertThat(nextOf(1)).containsExactly("Bert");
    }

    @Test
    void makesNoRoundWhileNobodyWatches() throws InterruptedException {
        var rounds = new Rounds<String>("rounds", scheduler, OFTEN, made::add);
        rounds.soon();

        assertThat(made.poll(10 * OFTEN.toMillis(), TimeUnit.MILLISECONDS)).isNull();
    }

    @Test
    void keepsApartThoseWhoAreEqual() throws InterruptedException {
        var rounds = new Rounds<String>("rounds", scheduler, OFTEN, made::add);
        var first = rounds.add("Ann");
        rounds.add("Ann");
        assertThat(nextOf(2)).containsExactly("Ann", "Ann");

        first.end();
        first.end();

        assertThat(nextOf(1)).containsExactly("Ann");
    }

    @Test
    void makesFewRoundsSoonHoweverOftenItIsAskedFor() throws InterruptedException {
        var rounds = new Rounds<String>("rounds", scheduler, NEVER, made::add);
        rounds.add("Ann");
        for (var ask = 0; ask < 100; ask++) {
            rounds.soon();
        }
        assertThat(next()).containsExactly("Ann");
        rounds.soon();
        assertThat(next()).containsExactly("Ann");
        assertThat(made).hasSizeLessThan(5);
    }

    @Test
    void goesOnAfterAFault() throws InterruptedException {
        var attempts = new AtomicInteger();
        var rounds = new Rounds<String>("rounds", scheduler, OFTEN, all -> {
            switch (attempts.incrementAndGet()) {
                case 1 -> throw new IllegalStateException("No database");
                case 2 -> throw new LinkageError("No class");
                default -> made.add(all);
            }
        });
        rounds.add("Ann");
        assertThat(next()).containsExactly("Ann");
    }

    @Test
    void interruptsTheLastRoundAndMakesNoneWhenTheApplicationCloses() throws InterruptedException {
        var begun = new CountDownLatch(1);
        var interrupted = new CountDownLatch(1);
        var rounds = new Rounds<String>("rounds", scheduler, OFTEN, all -> {
            begun.countDown();
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException closed) {
                interrupted.countDown();
            }
        });
        rounds.add("Ann");
        assertThat(begun.await(30, TimeUnit.SECONDS)).isTrue();

        scheduler.shutdown();

        assertThat(interrupted.await(30, TimeUnit.SECONDS)).isTrue();
        assertThatCode(rounds::soon).doesNotThrowAnyException();
    }

    private List<String> next() throws InterruptedException {
        var round = made.poll(30, TimeUnit.SECONDS);
        assertThat(round).as("a round").isNotNull();
        return round;
    }

    /** The next round for so many. */
    private List<String> nextOf(int watchers) throws InterruptedException {
        var round = next();
        while (round.size() != watchers) {
            round = next();
        }
        return round;
    }
}
