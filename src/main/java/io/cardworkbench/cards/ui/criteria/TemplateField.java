package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox.AutoExpandMode;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.CardTemplateId;
import io.cardworkbench.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses card templates by name. */
final class TemplateField extends CriterionField {

    private final List<CardTemplate> templates;
    private final MultiSelectComboBox<CardTemplate> choice = new MultiSelectComboBox<>();
    private final PastedChoices<CardTemplate> pasted;

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
        var offer = new PastedChoices.Offer<>(CardAttribute.CARD_TEMPLATE, templates, TemplateField::names);
        pasted = new PastedChoices<>(texts, choice, offer, choice::select, this::changed);
        getContent().add(pasted);
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
                CardAttribute.CARD_TEMPLATE,
                choice.getValue().stream()
                        .map(template -> template.id().toString())
                        .toList());
    }

    /** What is not there, or not to be seen, is shown by its id: without it, more cards would be meant. */
    @Override
    void take(CardCriteria criteria) {
        choice.setValue(criteria.values().getOrDefault(CardAttribute.CARD_TEMPLATE, List.of()).stream()
                .map(this::template)
                .collect(Collectors.toSet()));
    }

    private CardTemplate template(String id) {
        return templates.stream()
                .filter(template -> template.id().toString().equals(id))
                .findFirst()
                .orElseGet(() -> new CardTemplate(CardTemplateId.parse(id).orElseThrow(), id));
    }

    private static List<String> names(CardTemplate template) {
        return List.of(template.name(), template.id().toString());
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

    /** Shows what there is at once, as soon as the browser has built the list. */
    @Override
    void begin() {
        choice.focus();
        choice.getElement().executeJs("requestAnimationFrame(() => (this.opened = true))");
    }
}
