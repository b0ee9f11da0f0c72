package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.cancellation.job.Job;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.ui.criteria.CriterionKind;
import io.cardworkbench.cards.values.Readings;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.TimeText;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The criteria of a job with all their values. */
final class CriteriaInFull extends Composite<DescriptionList> {

    private final Texts texts;
    private final ValueWords words;

    CriteriaInFull(Texts texts, Job job) {
        this.texts = texts;
        words = new ValueWords(texts, job.templates());
        getContent().addClassName("criteria-in-full");
        job.criteria().values().forEach(this::addValues);
        var from = job.criteria().sentFrom();
        if (from != null) {
            add(texts.of("criterion.sent.from"), TimeText.absolute(texts, from));
        }
        var before = job.criteria().sentBefore();
        if (before != null) {
            add(texts.of("criterion.sent.before"), TimeText.absolute(texts, before));
        }
    }

    private void addValues(CardAttribute attribute, List<String> values) {
        var name = CriterionKind.of(attribute).name(texts);
        var lines = values.stream()
                .map(value -> words.of(attribute, value, UnaryOperator.identity()))
                .collect(Collectors.joining("\n"));
        var text = new Div(lines);
        text.addClassName("criterion-all-values");
        text.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "group")
                .setAttribute("aria-label", name);
        var term = name + " " + texts.of("job.criteria.count", values.size());
        var part = new Div(text, new CopyButton(Readings.text(values, attribute), texts.of("job.criteria.copy", name)));
        part.addClassName("criterion-copy");
        add(term, part);
    }

    private void add(String term, Component description) {
        getContent().add(new DescriptionList.Term(term), new DescriptionList.Description(description));
    }
}
