package io.cardworkbench.cards.ui.sender;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.cards.sending.CardPayload;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardTemplate;
import io.cardworkbench.cards.sending.SendingRefused;
import io.cardworkbench.cards.ui.CardFace;
import io.cardworkbench.cards.ui.criteria.CriterionKind;
import io.cardworkbench.cards.ui.criteria.TemplateChoice;
import io.cardworkbench.cards.ui.criteria.ValuesField;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.moment.MomentField;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What to send, to whom and when. */
final class SendingForm extends Composite<Div> {

    private final Texts texts;
    private final ComboBox<CardTemplate> template = new ComboBox<>();
    private final Div preview = new Div();
    private final ValuesField customers;
    private final IntegerField copies = new IntegerField();
    private final MomentField embargo;
    private final MomentField expiry;

    SendingForm(Texts texts, TemplateChoice templates, Runnable changed) {
        this.texts = texts;
        customers = new ValuesField(CriterionKind.USER_ID, CardAttribute.USER_ID, texts);
        customers.onChange(() -> {
            customers.showProblem("");
            changed.run();
        });
        template.addValueChangeListener(change -> changed.run());
        copies.addValueChangeListener(change -> changed.run());
        embargo = new MomentField(texts, "card.embargo", "test-card-sender.embargo.helper");
        expiry = new MomentField(texts, "card.expires", "test-card-sender.expiry.helper");
        embargo.onChange(() -> readAnew(changed));
        expiry.onChange(() -> readAnew(changed));
        preview.addClassName("sending-preview");
        chooseTemplate(templates);
        chooseCopies();
        var times = new Div(embargo, expiry);
        times.addClassName("criterion-times");
        getContent().addClassName("sending-form");
        getContent().add(template, preview, customers, copies, times);
    }

    /** Whether all is given; shows what is missing. */
    boolean isComplete() {
        if (template.isEmpty()) {
            FieldRefusal.show(template, texts.of("test-card-sender.template.missing"));
            return false;
        }
        if (!customers.isComplete()) {
            customers.showProblem(texts.of(
                    customers.isAsking() ? "test-card-sender.customers.asking" : "test-card-sender.customers.missing"));
            customers.focus();
            return false;
        }
        return !copies.isInvalid() && embargo.isSettled() && expiry.isSettled();
    }

    /** Marks the cards with a lifecycle id of their own, by which they are found again, and cancelled. */
    CardSending sending() {
        return new CardSending(
                template.getValue().id(),
                userIds(),
                copies.isEmpty() ? 1 : copies.getValue(),
                CardPayload.empty(),
                false,
                null,
                "test-" + UUID.randomUUID(),
                null,
                null,
                embargo.getValue(),
                expiry.getValue());
    }

    void explain(CriterionRefused refused) {
        customers.showProblem(customers.explain(refused));
        customers.focus();
    }

    void explain(SendingRefused refused) {
        var problem = SendingWords.of(texts, refused);
        switch (refused.field()) {
            case "expiresAt" -> expiry.explain(problem);
            case "embargoUntil" -> embargo.explain(problem);
            default -> customers.showProblem(problem);
        }
    }

    /** What was refused of one may have been mended in the other. */
    private void readAnew(Runnable changed) {
        embargo.readAnew();
        expiry.readAnew();
        changed.run();
    }

    private List<String> userIds() {
        return customers.addTo(CardCriteria.none()).values().getOrDefault(CardAttribute.USER_ID, List.of());
    }

    private void chooseTemplate(TemplateChoice templates) {
        template.setLabel(texts.of("criterion.CARD_TEMPLATE"));
        template.setPlaceholder(texts.of("criterion.template.placeholder"));
        template.setItems(templates.templates());
        template.setItemLabelGenerator(CardTemplate::name);
        template.setRequiredIndicatorVisible(true);
        template.setWidthFull();
        template.addValueChangeListener(change -> {
            template.setInvalid(false);
            preview(change.getValue());
        });
        if (!templates.permitted()) {
            template.setReadOnly(true);
            template.setHelperText(texts.of("criterion.template.not-permitted"));
        }
    }

    /** What customers will see: a card from here carries nothing of its own. */
    private void preview(@Nullable CardTemplate chosen) {
        preview.removeAll();
        if (chosen != null) {
            var words = new Span(texts.of("test-card-sender.preview"));
            words.addClassName("muted");
            preview.add(words, new CardFace(texts, chosen));
        }
    }

    private void chooseCopies() {
        copies.setLabel(texts.of("test-card-sender.copies"));
        copies.setHelperText(texts.of("test-card-sender.copies.helper", CardSending.MAX_COPIES));
        copies.setMin(1);
        copies.setMax(CardSending.MAX_COPIES);
        copies.setStepButtonsVisible(true);
        copies.setValue(1);
        copies.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(texts.of("test-card-sender.copies.helper", CardSending.MAX_COPIES))
                .setMinErrorMessage(texts.of("test-card-sender.copies.helper", CardSending.MAX_COPIES))
                .setMaxErrorMessage(texts.of("test-card-sender.copies.helper", CardSending.MAX_COPIES)));
    }
}
