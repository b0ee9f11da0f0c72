package io.cardworkbench.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** A moment wherever one is shown: in words, with date, time and zone on hover and for screen readers. */
public final class TimeText extends Composite<Span> {

    /** Stands in a text where a component will; no text of ours has these characters. */
    private static final char FIRST_PLACE = '\uE000';

    private TimeText(Texts texts, Signal<Optional<Instant>> instant, Signal<String> words) {
        var time = new Element("time");
        var rest = new Span();
        rest.addClassName("visually-hidden");
        getContent().addClassName("time-text");
        getContent().getElement().appendChild(time, rest.getElement());
        time.bindText(words);
        time.bindAttribute(
                "datetime", instant.map(known -> known.map(Instant::toString).orElse("")));
        time.bindAttribute(
                "title", instant.map(known -> known.map(texts::dateTimeInZone).orElse("")));
        rest.bindText(Signal.computed(() -> instant.get()
                .map(when -> " " + unsaid(texts, when, words.get()))
                .orElse("")));
    }

    /** How long ago it was or how far ahead it is: of what may also be still to come. */
    public static TimeText relative(Texts texts, Instant instant, Signal<Instant> now) {
        return new TimeText(
                texts,
                new ValueSignal<>(Optional.of(instant)),
                Signal.computed(() -> texts.relative(instant, now.get())));
    }

    /** How long ago: of what has been, whatever another clock says of it. */
    public static TimeText ago(Texts texts, Instant instant, Signal<Instant> now) {
        return ago(texts, new ValueSignal<>(Optional.of(instant)), now);
    }

    /** The same, which shows nothing while the instant is empty. */
    public static TimeText ago(Texts texts, Signal<Optional<Instant>> instant, Signal<Instant> now) {
        return new TimeText(
                texts,
                instant,
                Signal.computed(() ->
                        instant.get().map(known -> texts.ago(known, now.get())).orElse("")));
    }

    /** Date and time: where times are compared, or are days ahead. */
    public static TimeText absolute(Texts texts, Instant instant) {
        return worded(texts, instant, new ValueSignal<>(texts.dateTime(instant)));
    }

    /** In words of the place's own. */
    public static TimeText worded(Texts texts, Instant instant, Signal<String> words) {
        return new TimeText(texts, new ValueSignal<>(Optional.of(instant)), words);
    }

    /** A text with moments, or other components, where it names them; in each language that may be elsewhere. */
    public static Span within(Texts texts, String key, Component... parts) {
        var places = new Object[parts.length];
        for (var i = 0; i < parts.length; i++) {
            places[i] = String.valueOf((char) (FIRST_PLACE + i));
        }
        var sentence = new Span();
        sentence.getElement()
                .appendChild(pieces(texts.of(key, places))
                        .map(piece -> isPlace(piece)
                                ? parts[piece.charAt(0) - FIRST_PLACE].getElement()
                                : Element.createText(piece))
                        .toArray(Element[]::new));
        return sentence;
    }

    private static Stream<String> pieces(String text) {
        return Stream.of(text.split("(?<=[\uE000-\uE0FF])|(?=[\uE000-\uE0FF])"));
    }

    private static boolean isPlace(String piece) {
        return piece.length() == 1 && piece.charAt(0) >= FIRST_PLACE && piece.charAt(0) < FIRST_PLACE + 0x100;
    }

    private static String unsaid(Texts texts, Instant instant, String words) {
        return "("
                + (words.equals(texts.dateTime(instant)) ? texts.zone().getId() : texts.dateTimeInZone(instant))
                + ")";
    }
}
