package io.cardworkbench.cards.ui.numbers;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cards.numbers.DayNumbers;
import io.cardworkbench.kit.Bars;
import io.cardworkbench.kit.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToLongFunction;

/** A bar for each of some days, and in words what they come to. */
final class DayChart extends Composite<Div> {

    private final Texts texts;
    private final String name;
    private final transient ToLongFunction<DayNumbers> number;
    private final Paragraph words = new Paragraph();
    private final Div bars = new Div();
    private final Span first = new Span();
    private final Span last = new Span();

    DayChart(Texts texts, String key, String className, ToLongFunction<DayNumbers> number) {
        this.texts = texts;
        this.number = number;
        name = texts.of(key);
        bars.addClassName("day-bars");
        bars.getElement().setAttribute("role", "img");
        words.addClassName("muted");
        var ends = new Div(first, last);
        ends.addClassName("day-ends");
        getContent().addClassNames("day-chart", className);
        getContent().add(new H3(name), words, bars, ends);
    }

    /** At least one. */
    void show(List<DayNumbers> days) {
        var most = days.stream().max(Comparator.comparingLong(number)).orElseThrow();
        bars.removeAll();
        days.forEach(day -> bars.add(bar(day, Math.max(1, number.applyAsLong(most)))));
        words.setText(words(days, most));
        first.setText(texts.day(days.getFirst().day()));
        last.setText(texts.of("start.days.today"));
        bars.getElement().setAttribute("aria-label", texts.of("start.days.label", name, words.getText()));
    }

    private Div bar(DayNumbers day, long most) {
        var cards = number.applyAsLong(day);
        var bar = new Div();
        bar.addClassName("day-bar");
        if (cards > 0) {
            bar.add(Bars.standing((double) cards / most));
        }
        bar.setTitle(texts.of("start.days.bar", texts.dayInLetters(day.day()), cards));
        return bar;
    }

    private String words(List<DayNumbers> days, DayNumbers most) {
        var sum = days.stream().mapToLong(number).sum();
        return sum == 0
                ? texts.of("start.days.none")
                : texts.of("start.days.words", sum, number.applyAsLong(most), texts.day(most.day()));
    }
}
