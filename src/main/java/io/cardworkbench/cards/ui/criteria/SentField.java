package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.kit.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** Chooses from when and until when cards were sent, in the time zone of the browser. */
final class SentField extends CriterionField {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final DateTimePicker from;
    private final DateTimePicker before;
    private final Div problem = new Div();

    SentField(Texts texts) {
        super(CriterionKind.SENT, texts);
        from = picker("criterion.sent.from", "criterion.sent.from.helper");
        before = picker("criterion.sent.before", "criterion.sent.before.helper");
        problem.addClassName("criterion-problem");
        problem.getElement().setAttribute("role", "alert");
        problem.setVisible(false);
        var pickers = new Div(from, before);
        pickers.addClassName("criterion-times");
        getContent().add(pickers, problem);
    }

    @Override
    boolean isComplete() {
        return !from.isInvalid() && !before.isInvalid() && !(from.isEmpty() && before.isEmpty());
    }

    @Override
    boolean isBlank() {
        return !from.isInvalid() && !before.isInvalid() && from.isEmpty() && before.isEmpty();
    }

    @Override
    CardCriteria addTo(CardCriteria criteria) {
        return criteria.sent(instant(from), instant(before));
    }

    @Override
    void take(CardCriteria criteria) {
        from.setValue(local(criteria.sentFrom()));
        before.setValue(local(criteria.sentBefore()));
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

    private DateTimePicker picker(String label, String helper) {
        var name = texts.of(label);
        var picker = new DateTimePicker(name);
        picker.setHelperText(texts.of(helper, texts.zone().getId()));
        picker.setDateAriaLabel(texts.of("criterion.sent.date", name));
        picker.setTimeAriaLabel(texts.of("criterion.sent.time", name));
        picker.setLocale(texts.locale());
        picker.setStep(STEP);
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(texts.of("criterion.sent.bad"))
                .setIncompleteInputErrorMessage(texts.of("criterion.sent.incomplete")));
        picker.addValueChangeListener(change -> changed());
        picker.addValidationStatusChangeListener(change -> changed());
        return picker;
    }

    private @Nullable Instant instant(DateTimePicker picker) {
        var value = picker.getValue();
        return value == null ? null : value.atZone(texts.zone()).toInstant();
    }

    private @Nullable LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, texts.zone());
    }
}
