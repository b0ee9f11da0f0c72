package io.cardworkbench.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.KaribuTest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TicksTest extends KaribuTest {

    private static final Duration PERIOD = Duration.ofMillis(10);

    @Test
    void ticksWhileAttached() {
        var ticks = new AtomicInteger();
        var part = new Div();
        Ticks.whileAttached(part, PERIOD, ticks::incrementAndGet);
        letOthersTick();
        assertThat(ticks).hasValue(0);

        UI.getCurrent().add(part);

        eventually(() -> assertThat(ticks).hasValueGreaterThan(2));
    }

    @Test
    void restsWhileDetached() {
        var ticks = new AtomicInteger();
        var part = new Div();
        UI.getCurrent().add(part);
        Ticks.whileAttached(part, PERIOD, ticks::incrementAndGet);
        eventually(() -> assertThat(ticks).hasPositiveValue());

        UI.getCurrent().remove(part);
        var whenDetached = ticks.get();
        letOthersTick();
        assertThat(ticks).hasValue(whenDetached);

        UI.getCurrent().add(part);
        eventually(() -> assertThat(ticks).hasValueGreaterThan(whenDetached));
    }

    @Test
    void endsForGoodWithItsRegistration() {
        var ticks = new AtomicInteger();
        var part = new Div();
        UI.getCurrent().add(part);
        var registration = Ticks.whileAttached(part, PERIOD, ticks::incrementAndGet);

        registration.remove();
        UI.getCurrent().remove(part);
        UI.getCurrent().add(part);
        var whenEnded = ticks.get();
        letOthersTick();

        assertThat(ticks).hasValue(whenEnded);
    }

    /** Until it would have been due several times. */
    private static void letOthersTick() {
        var others = new AtomicInteger();
        var part = new Div();
        UI.getCurrent().add(part);
        Ticks.whileAttached(part, PERIOD, others::incrementAndGet);
        eventually(() -> assertThat(others).hasValueGreaterThan(5));
        UI.getCurrent().remove(part);
    }
}
