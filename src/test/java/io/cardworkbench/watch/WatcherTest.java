package io.cardworkbench.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class WatcherTest {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final Watcher<String> watcher = new Watcher<>(waiting::add, told::add);

    @Test
    void isToldOnAnotherThread() {
        watcher.offer("one");
        assertThat(told).isEmpty();

        deliver();
        assertThat(told).containsExactly("one");
    }

    @Test
    void isToldOnlyTheLatest() {
        watcher.offer("one");
        watcher.offer("two");
        assertThat(waiting).hasSize(1);

        deliver();
        assertThat(told).containsExactly("two");
    }

    @Test
    void isToldNothingTwiceInARow() {
        for (var news : List.of("one", "one", "two", "one")) {
            watcher.offer(news);
            deliver();
        }

        assertThat(told).containsExactly("one", "two", "one");
    }

    private void deliver() {
        while (!waiting.isEmpty()) {
            waiting.remove().run();
        }
    }
}
