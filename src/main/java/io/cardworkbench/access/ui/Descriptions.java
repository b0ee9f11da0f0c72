package io.cardworkbench.access.ui;

import com.vaadin.flow.component.Component;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ties controls that are disabled to the sentences that say why, for screen readers. */
public final class Descriptions {

    private static final String ATTRIBUTE = "aria-describedby";
    private static final AtomicLong NUMBERS = new AtomicLong();

    private Descriptions() {}

    /** What describes a control from now on, besides what may describe it by then. */
    public static void tie(Component control, Component description) {
        var id = description.getId().orElseGet(() -> "description-" + NUMBERS.incrementAndGet());
        description.setId(id);
        replace(control, id::equals, id);
    }

    /** Puts an id, or none where it is empty, in the place of some that there may be. */
    static void replace(Component control, Predicate<String> old, String id) {
        var element = control.getElement();
        var before = Objects.requireNonNullElse(element.getAttribute(ATTRIBUTE), "");
        var after = Stream.concat(Stream.of(before.split(" ")).filter(old.negate()), Stream.of(id))
                .filter(one -> !one.isEmpty())
                .collect(Collectors.joining(" "));
        if (after.isEmpty()) {
            element.removeAttribute(ATTRIBUTE);
        } else {
            element.setAttribute(ATTRIBUTE, after);
        }
    }
}
