package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cardworkbench.access.ui.Descriptions;
import io.cardworkbench.access.ui.EnvironmentMark;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.CancelJobService;
import io.cardworkbench.cancellation.review.Friction;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewId;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Lines;
import io.cardworkbench.kit.Texts;
import java.util.function.Consumer;

/** The last step before cards are cancelled: what will happen, why, and the button. */
final class ConfirmCancel extends Composite<Div> {

    private final Review review;
    private final Texts texts;
    private final TextArea reason = new TextArea();
    private final TextField number = new TextField();
    private final Button confirm;
    private final boolean asksForNumber;

    ConfirmCancel(Place place, Review review, Consumer<ConfirmCancel> confirmed, Runnable back) {
        this.review = review;
        this.texts = place.texts();
        this.asksForNumber = Friction.asksForNumber(review);
        setUpReason();
        setUpNumber();
        confirm = confirmButton(place.environment().name(), () -> confirmed.accept(this));
        allowConfirming();
        var needed = Lines.text(texts.of("confirm.number", review.matched()), "visually-hidden");
        needed.setVisible(asksForNumber);
        Descriptions.tie(confirm, needed);
        var environment = new EnvironmentMark(
                place.environment(),
                texts.of("confirm.environment", place.environment().name()));
        var actions = new Div(number, confirm, needed, new ActButton(texts.of("review.back"), back));
        actions.addClassName("confirm-actions");
        var consequences = new Paragraph(texts.of("confirm.consequences", review.matched(), review.customers()));
        consequences.addClassName("confirm-consequences");
        getContent().addClassName("confirm");
        getContent().add(new Div(consequences, environment), reason, actions);
    }

    /** Says once more what it does, and where: elsewhere it may be taken for another. */
    private Button confirmButton(String environment, Runnable action) {
        var button = new ActButton(texts.of("confirm.button"), action);
        var reach = new Span(texts.of("confirm.button.reach", review.matched(), environment));
        reach.addClassName("confirm-reach");
        button.setSuffixComponent(reach);
        button.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        button.addClassName("confirm-button");
        return button;
    }

    ReviewId review() {
        return review.id();
    }

    String reason() {
        return reason.getValue();
    }

    private void allowConfirming() {
        confirm.setEnabled(!asksForNumber || Friction.isNumber(number.getValue(), review.matched()));
    }

    private void setUpReason() {
        reason.setLabel(texts.of("confirm.reason"));
        reason.setMaxLength(CancelJobService.MAX_REASON_LENGTH);
        reason.setMinRows(1);
        reason.setWidthFull();
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.addValueChangeListener(change -> countReason());
        countReason();
    }

    private void countReason() {
        reason.setHelperText(
                texts.of("confirm.reason.length", reason.getValue().length(), CancelJobService.MAX_REASON_LENGTH));
    }

    private void setUpNumber() {
        number.setLabel(texts.of("confirm.number", review.matched()));
        number.setAutocomplete(Autocomplete.OFF);
        number.setVisible(asksForNumber);
        number.setValueChangeMode(ValueChangeMode.EAGER);
        number.addValueChangeListener(change -> allowConfirming());
    }
}
