package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cardworkbench.cards.CardAttribute;
import io.cardworkbench.cards.CardCriteria;
import io.cardworkbench.cards.CriterionRefused;
import io.cardworkbench.cards.ValueList;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** Collects values that are typed, pasted as a list, or read from a file. */
public final class ValuesField extends CriterionField {

    static final String PASTED = "event.clipboardData.getData('text')";

    static final String IS_LIST = "/[\\n\\r,;\\t]/.test(" + PASTED + ")";

    private static final int MAX_ROWS = 4;

    private final CardAttribute attribute;
    private final TextArea entry = new TextArea();
    private final ValueChips chips;
    private ValueList kept = ValueList.empty();

    public ValuesField(CriterionKind kind, CardAttribute attribute, Texts texts) {
        super(kind, texts);
        this.attribute = attribute;
        this.chips = new ValueChips(texts, name(), this::remove, this::clear);
        entry.setLabel(name());
        entry.setPlaceholder(texts.of("criterion.values.placeholder"));
        entry.setMinRows(1);
        entry.setMaxRows(MAX_ROWS);
        entry.setWidthFull();
        entry.setValueChangeMode(ValueChangeMode.LAZY);
        entry.addValueChangeListener(change -> changed());
        entry.addBlurListener(blur -> keepTyped());
        keepOnEnter();
        takePastedLists();
        var upload = new ValuesUpload(texts, name(), this::keepFile, this::showProblem);
        var below = new Div(chips, upload);
        below.addClassName("criterion-values");
        getContent().add(entry, below);
    }

    @Override
    public boolean isComplete() {
        return !values().isEmpty();
    }

    @Override
    public CardCriteria addTo(CardCriteria criteria) {
        return criteria.with(attribute, values().values());
    }

    @Override
    void take(CardCriteria criteria) {
        kept = ValueList.of(criteria.values().getOrDefault(attribute, List.of()));
        chips.show(kept);
    }

    @Override
    public void showProblem(String problem) {
        entry.setErrorMessage(problem);
        entry.setInvalid(!problem.isEmpty());
    }

    @Override
    public String explain(CriterionRefused refused) {
        return explain(refused, values());
    }

    @Override
    public void focus() {
        entry.focus();
    }

    private void keepOnEnter() {
        entry.getElement()
                .addEventListener("keydown", enter -> keepTyped())
                .setFilter("event.key === 'Enter' && !event.shiftKey && !event.isComposing")
                .synchronizeProperty("value")
                .preventDefault();
    }

    private void takePastedLists() {
        entry.getElement()
                .addEventListener(
                        "paste", paste -> keep(paste.getEventData().get(PASTED).asString()))
                .setFilter(IS_LIST)
                .addEventData(PASTED)
                .preventDefault();
    }

    private ValueList values() {
        return kept.plus(ValueList.parse(entry.getValue(), attribute));
    }

    private void keepTyped() {
        if (!entry.isEmpty() && keep(entry.getValue())) {
            entry.clear();
        }
    }

    private void keepFile(String text) {
        try {
            var values = ValueList.parseFile(text, attribute);
            if (values.isEmpty()) {
                showProblem(texts.of("criterion.file.empty", name()));
            } else {
                keep(values);
            }
        } catch (CriterionRefused refused) {
            showProblem(explain(refused));
        }
    }

    private boolean keep(String text) {
        return keep(ValueList.parse(text, attribute));
    }

    /** Adds values to those that are there; refuses all of them if one breaks a rule. */
    private boolean keep(ValueList values) {
        var together = kept.plus(values);
        try {
            if (!together.isEmpty()) {
                CardCriteria.none().with(attribute, together.values());
            }
        } catch (CriterionRefused refused) {
            showProblem(explain(refused, together));
            return false;
        }
        show(together);
        return true;
    }

    private void remove(String value) {
        show(kept.without(value));
        entry.focus();
    }

    private void clear() {
        show(ValueList.empty());
        entry.focus();
    }

    private void show(ValueList values) {
        kept = values;
        chips.show(kept);
        changed();
    }

    private String explain(CriterionRefused refused, ValueList given) {
        return refused.rule() == CriterionRefused.Rule.TOO_MANY_VALUES
                ? texts.of("criterion.refused.TOO_MANY_VALUES", name(), CardCriteria.MAX_VALUES, given.size())
                : super.explain(refused);
    }
}
