package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.html.Div;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.moment.MomentRange;
import io.cardworkbench.kit.moment.RangeField;
import java.time.Clock;

/** Chooses when cards were sent. */
final class SentField extends CriterionField {

    private final RangeField range;
    private final Div problem = new Div();

    SentField(Texts texts, Clock clock) {
        super(CriterionKind.SENT, texts);
        range = new RangeField(texts, clock, "criterion.sent");
        range.onChange(this::changed);
        problem.addClassName("criterion-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        getContent().add(range, problem);
    }

    @Override
    boolean isComplete() {
        return range.isSettled() && !range.value().isOpen();
    }

    @Override
    boolean isBlank() {
        return range.isSettled() && range.value().isOpen();
    }

    @Override
    CardCriteria addTo(CardCriteria criteria) {
        return criteria.sent(range.value().from(), range.value().before());
    }

    @Override
    void take(CardCriteria criteria) {
        range.show(new MomentRange(criteria.sentFrom(), criteria.sentBefore()));
    }

    @Override
    void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    @Override
    void focus() {
        range.focus();
    }
}
