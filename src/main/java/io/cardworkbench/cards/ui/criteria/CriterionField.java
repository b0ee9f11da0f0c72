package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.kit.Texts;

/** Where a member says what one criterion wants. */
abstract class CriterionField extends Composite<Div> {

    final CriterionKind kind;
    final Texts texts;
    private Runnable changed = () -> {};

    CriterionField(CriterionKind kind, Texts texts) {
        this.kind = kind;
        this.texts = texts;
    }

    /** Whether something was given, and nothing that can't be read. */
    abstract boolean isComplete();

    /** Whether nothing was given at all. */
    abstract boolean isBlank();

    /** Throws {@link CriterionRefused} when what was given breaks a rule. */
    abstract CardCriteria addTo(CardCriteria criteria);

    /** Takes over what criteria have for it. */
    abstract void take(CardCriteria criteria);

    /** Shows what is wrong at the field; an empty text when nothing is. */
    abstract void showProblem(String problem);

    abstract void focus();

    /** Moves the focus there as soon as the criterion is added. */
    void begin() {
        focus();
    }

    public String explain(CriterionRefused refused) {
        return CriterionWords.explain(texts, refused);
    }

    final String name() {
        return kind.name(texts);
    }

    public final void onChange(Runnable listener) {
        changed = listener;
    }

    final void changed() {
        changed.run();
    }
}
