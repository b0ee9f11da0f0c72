package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import io.cardworkbench.kit.ActButton;

/** One criterion in the builder: its field, and a button that removes it. */
final class CriterionRow extends Composite<Div> {

    private final CriterionField field;

    CriterionRow(CriterionField field, Runnable remove) {
        this.field = field;
        var name = field.texts.of("criterion.remove", field.name());
        var button = new ActButton(new SvgIcon("assets/icons/close.svg"), remove);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.addClassName("criterion-remove");
        button.setAriaLabel(name);
        button.setTooltipText(name);
        field.addClassName("criterion-field");
        getContent().addClassName("criterion");
        getContent().add(field, button);
    }

    CriterionField field() {
        return field;
    }
}
