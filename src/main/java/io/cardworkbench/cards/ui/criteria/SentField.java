package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.html.Div;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.moment.MomentField;

/** Chooses from when and until when cards were sent, in the time zone of the browser. */
final class SentField extends CriterionField {

    private final MomentField from;
    private final MomentField before;
    private final Div problem = new Div();

    SentField(Texts texts) {
        super(CriterionKind.SENT, texts);
        from = moment("criterion.sent.from", "criterion.sent.from.helper");
        before = moment("criterion.sent.before", "criterion.sent.before.helper");
        problem.addClassName("criterion-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var moments = new Div(from, before);
        moments.addClassName("criterion-times");
        getContent().add(moments, problem);
    }

    @Override
    boolean isComplete() {
        return from.isSettled() && before.isSettled() && !(from.isEmpty() && before.isEmpty());
    }

    @Override
    boolean isBlank() {
        return !from.isInvalid() && !before.isInvalid() && from.isEmpty() && before.isEmpty();
    }

    @Override
    CardCriteria addTo(CardCriteria criteria) {
        return criteria.sent(from.getValue(), before.getValue());
    }

    @Override
    void take(CardCriteria criteria) {
        from.setValue(criteria.sentFrom());
        before.setValue(criteria.sentBefore());
    }

    @Override
    void showProblem(String text) {
        problem.setText(text);
        problem.setVisible(!text.isEmpty());
    }

    @Override
    void focus() {
        from.focus();
    }

    private MomentField moment(String label, String helper) {
        var moment = new MomentField(texts, label, helper);
        moment.onChange(this::changed);
        return moment;
    }
}
