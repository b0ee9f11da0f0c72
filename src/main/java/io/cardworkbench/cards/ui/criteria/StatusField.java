package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CardStatus;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** Chooses among the open statuses. */
final class StatusField extends CriterionField {

    private static final List<CardStatus> CHOICES =
            List.of(CardStatus.ACTIVE, CardStatus.EMBARGOED, CardStatus.SNOOZED);

    private final CheckboxGroup<CardStatus> choice = new CheckboxGroup<>();
    private final PastedChoices<CardStatus> pasted;

    StatusField(Texts texts) {
        super(CriterionKind.STATUS, texts);
        choice.setLabel(name());
        choice.setItems(CHOICES);
        choice.setItemLabelGenerator(status -> texts.of("card.status." + status));
        choice.addValueChangeListener(change -> {
            choice.setHelperText(choice.getValue().size() == CHOICES.size() ? texts.of("criterion.status.all") : "");
            changed();
        });
        pasted = new PastedChoices<>(
                texts,
                choice,
                new PastedChoices.Offer<>(CardAttribute.STATUS, CHOICES, this::names),
                choice::select,
                this::changed);
        getContent().add(pasted);
    }

    private List<String> names(CardStatus status) {
        return List.of(texts.of("card.status." + status), status.key());
    }

    @Override
    boolean isComplete() {
        return !choice.isEmpty() && !pasted.isAsking();
    }

    @Override
    boolean isBlank() {
        return choice.isEmpty() && !pasted.isAsking();
    }

    @Override
    CardCriteria addTo(CardCriteria criteria) {
        return criteria.with(
                CardAttribute.STATUS,
                CHOICES.stream().filter(choice::isSelected).map(CardStatus::key).toList());
    }

    @Override
    void take(CardCriteria criteria) {
        choice.setValue(criteria.statuses());
    }

    @Override
    void showProblem(String problem) {
        choice.setErrorMessage(problem);
        choice.setInvalid(!problem.isEmpty());
    }

    @Override
    void focus() {
        choice.getChildren()
                .findFirst()
                .ifPresent(checkbox -> checkbox.getElement().callJsFunction("focus"));
    }
}
