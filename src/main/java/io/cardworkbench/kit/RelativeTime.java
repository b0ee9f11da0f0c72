package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** How long ago something was or how far ahead it is, with date, time and zone on hover and for screen readers. */
public final class RelativeTime extends Composite<Span> {

    /** Of what may also be still to come. */
    public RelativeTime(Texts texts, Instant instant, Signal<Instant> now) {
        this(texts, new ValueSignal<>(Optional.of(instant)), now, texts::relative);
    }

    /** Of what has been, whatever another clock says of it; shows nothing while the instant is empty. */
    public RelativeTime(Texts texts, Signal<Optional<Instant>> instant, Signal<Instant> now) {
        this(texts, instant, now, texts::ago);
    }

    private RelativeTime(
            Texts texts,
            Signal<Optional<Instant>> instant,
            Signal<Instant> now,
            BiFunction<Instant, Instant, String> words) {
        var time = new Element("time");
        var absolute = new Span();
        absolute.addClassName("visually-hidden");
        getContent().addClassName("relative-time");
        getContent().getElement().appendChild(time, absolute.getElement());
        time.bindText(Signal.computed(
                () -> instant.get().map(known -> words.apply(known, now.get())).orElse("")));
        time.bindAttribute(
                "datetime", instant.map(known -> known.map(Instant::toString).orElse("")));
        time.bindAttribute(
                "title", instant.map(known -> known.map(texts::dateTimeInZone).orElse("")));
        absolute.bindText(instant.map(known ->
                known.map(when -> " (" + texts.dateTimeInZone(when) + ")").orElse("")));
    }
}
