package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.ui.Selection;
import io.cardworkbench.cards.ui.criteria.CriteriaSentence;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** The criteria in one sentence while they are checked, with the way back to them. */
public final class FoldedCriteria extends Composite<Section> {

    public FoldedCriteria(Texts texts, List<CardTemplate> templates, Signal<Selection> selection, Runnable change) {
        var sentence = new CriteriaSentence(texts, templates);
        var words = new Paragraph();
        words.addClassName("criteria-sentence");
        words.bindText(selection.map(now -> sentence.of(now.criteria())));
        var button = new ActButton(texts.of("steps.change"), change);
        getContent().addClassName("folded-criteria");
        getContent().setAriaLabel(texts.of("steps.criteria"));
        getContent().add(words, button);
    }
}
