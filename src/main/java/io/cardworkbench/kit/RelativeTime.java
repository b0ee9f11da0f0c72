package io.cardworkbench.kit;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long ago something was, with the date and time on hover and for screen readers; nothing while it has not been. */
public final class RelativeTime extends Composite<Span> {

    /** The instant is null while it has not been. */
    public RelativeTime(Texts texts, Signal<? extends @Nullable Instant> instant, Signal<Instant> now) {
        var time = new Element("time");
        var absolute = new Span();
        absolute.addClassName("visually-hidden");
        getContent().addClassName("relative-time");
        getContent().getElement().appendChild(time, absolute.getElement());
        time.bindText(Signal.computed(() -> instant.get() == null ? "" : texts.ago(instant.get(), now.get())));
        time.bindAttribute("datetime", instant.map(known -> known == null ? "" : known.toString()));
        time.bindAttribute("title", instant.map(known -> absolute(texts, known)));
        absolute.bindText(instant.map(known -> known == null ? "" : " (" + absolute(texts, known) + ")"));
    }

    private static String absolute(Texts texts, @Nullable Instant instant) {
        return instant == null ? "" : texts.dateTimeInZone(instant);
    }
}
