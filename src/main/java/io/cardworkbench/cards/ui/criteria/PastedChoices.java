package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.values.NamedChoices;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A field that chooses by name, into which a list of names can be pasted: what is not known or not clear is said. */
final class PastedChoices<T> extends Composite<Div> {

    /** What can be chosen: all of it, and the names of one of them, of which the first is shown. */
    record Offer<T>(CardAttribute attribute, Collection<T> all, Function<T, List<String>> names) {}

    private final Texts texts;
    private final Offer<T> offer;
    private final Consumer<Set<T>> choose;
    private final Runnable changed;
    private final Div questions = new Div();
    private final RefusedValues unknown;

    PastedChoices(Texts texts, Component field, Offer<T> offer, Consumer<Set<T>> choose, Runnable changed) {
        this.texts = texts;
        this.offer = offer;
        this.choose = choose;
        this.changed = changed;
        unknown = new RefusedValues(texts, name(), changed);
        getContent().add(new ListPaste(field, this::pasted), questions, unknown);
    }

    /** Whether something that was pasted waits for the member to say how it is meant. */
    boolean isAsking() {
        return questions.getComponentCount() > 0 || !unknown.isEmpty();
    }

    private String name() {
        return CriterionKind.of(offer.attribute()).name(texts);
    }

    private void pasted(String text) {
        var found = NamedChoices.of(text, offer.attribute(), offer.all(), offer.names());
        unknown.add(found.unknown().stream()
                .map(line -> texts.of("criterion.name.unknown", name(), ShownValue.of(line)))
                .toList());
        found.questions().forEach(this::ask);
        choose.accept(found.meant());
        changed.run();
    }

    private void ask(String given, List<List<T>> readings) {
        var question = new Div(new Span(texts.of("criterion.name.ambiguous", name(), ShownValue.of(given))));
        question.addClassName("criterion-bad");
        question.getElement().setAttribute("role", "alert");
        readings.forEach(reading ->
                question.add(button(label(reading), () -> answer(question, new LinkedHashSet<>(reading)))));
        question.add(button(texts.of("criterion.name.neither"), () -> answer(question, Set.of())));
        questions.add(question);
    }

    private String label(List<T> reading) {
        var named = reading.stream().map(this::inFull).collect(Collectors.joining(", "));
        return reading.size() == 1 ? named : texts.of("criterion.name.several", reading.size(), named);
    }

    private String inFull(T one) {
        var names = offer.names().apply(one);
        return texts.of("criterion.name.candidate", names.getFirst(), names.getLast());
    }

    private void answer(Div question, Set<T> chosen) {
        questions.remove(question);
        choose.accept(chosen);
        changed.run();
    }

    private static ActButton button(String text, Runnable action) {
        var button = new ActButton(text, action);
        button.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        return button;
    }
}
