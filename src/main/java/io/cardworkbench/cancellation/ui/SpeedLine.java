package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** A small line of how many cards a second a job has cancelled lately. */
@Tag("speed-line")
@JsModule("context://assets/speed-line.js")
final class SpeedLine extends Component {

    private static final int POINTS = 120;

    private final Deque<Double> rates = new ArrayDeque<>();

    SpeedLine() {
        getElement().setAttribute("aria-hidden", "true");
    }

    void add(double rate) {
        rates.addLast(rate);
        if (rates.size() > POINTS) {
            rates.removeFirst();
        }
        getElement().setPropertyList("rates", List.copyOf(rates));
    }
}
