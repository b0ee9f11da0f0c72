package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses card templates by name. */
final class TemplateField extends CriterionField {

    private final List<CardTemplate> templates;
    private final MultiSelectComboBox<CardTemplate> choice = new MultiSelectComboBox<>();

    TemplateField(Texts texts, TemplateChoice known) {
        super(CriterionKind.CARD_TEMPLATE, texts);
        this.templates = known.templates();
        choice.setLabel(name());
        choice.setPlaceholder(texts.of("criterion.template.placeholder"));
        choice.setItems(templates);
        choice.setItemLabelGenerator(CardTemplate::name);
        choice.setAutoExpand(AutoExpandMode.VERTICAL);
        choice.setWidthFull();
        choice.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(texts.of("criterion.template.cleared"))
                .setFocused(texts.of("criterion.template.focused"))
                .setSelected(texts.of("criterion.template.selected"))
                .setDeselected(texts.of("criterion.template.deselected"))
                .setTotal(texts.of("criterion.template.total", "{count}")));
        if (!known.permitted()) {
            choice.setReadOnly(true);
            choice.setHelperText(texts.of("criterion.template.not-permitted"));
        }
        choice.addValueChangeListener(change -> changed());
        getContent().add(choice);
    }

    @Override
    boolean isComplete() {
        return !choice.isEmpty();
    }

    @Override
    CardCriteria addTo(CardCriteria criteria) {
        return criteria.with(
                CardAttribute.CARD_TEMPLATE,
                choice.getValue().stream()
                        .map(template -> template.id().toString())
                        .toList());
    }

    @Override
    void take(CardCriteria criteria) {
        var ids = criteria.values().getOrDefault(CardAttribute.CARD_TEMPLATE, List.of());
        choice.setValue(templates.stream()
                .filter(template -> ids.contains(template.id().toString()))
                .collect(Collectors.toSet()));
    }

    @Override
    void showProblem(String problem) {
        choice.setErrorMessage(problem);
        choice.setInvalid(!problem.isEmpty());
    }

    @Override
    void focus() {
        choice.focus();
    }
}
