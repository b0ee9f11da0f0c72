package io.cardworkbench.kit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ActButtonTest {

    private final AtomicInteger acts = new AtomicInteger();
    private final ActButton button = new ActButton("Act", acts::incrementAndGet);

    @Test
    void actsOnTheFirstOfAsManyClicksAsComeTogether() {
        click(1);
        click(2);
        click(3);

        assertThat(acts).hasValue(1);
    }

    @Test
    void letsGoTheRestOfADoubleClickThatBeganElsewhere() {
        click(2);

        assertThat(acts).hasValue(0);
    }

    @Test
    void actsForKeysAndShortcuts() {
        click(0);
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));

        assertThat(acts).hasValue(2);
    }

    private void click(int count) {
        ComponentUtil.fireEvent(
                button, new ClickEvent<>(button, true, 0, 0, 0, 0, count, 0, false, false, false, false));
    }
}
