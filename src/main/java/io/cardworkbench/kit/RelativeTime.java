package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import java.util.Optional;

/** How long ago something was, with the date and time on hover and for screen readers; nothing while it has not been. */
public final class RelativeTime extends Composite<Span> {

    /** The instant is empty while it has not been. */
    public RelativeTime(Texts texts, Signal<Optional<Instant>> instant, Signal<Instant> now) {
        var time = new Element("time");
        var absolute = new Span();
        absolute.addClassName("visually-hidden");
        getContent().addClassName("relative-time");
        getContent().getElement().appendChild(time, absolute.getElement());
        time.bindText(Signal.computed(
                () -> instant.get().map(known -> texts.ago(known, now.get())).orElse("")));
        time.bindAttribute(
                "datetime", instant.map(known -> known.map(Instant::toString).orElse("")));
        time.bindAttribute(
                "title", instant.map(known -> known.map(texts::dateTimeInZone).orElse("")));
        absolute.bindText(instant.map(known ->
                known.map(when -> " (" + texts.dateTimeInZone(when) + ")").orElse("")));
    }
}
