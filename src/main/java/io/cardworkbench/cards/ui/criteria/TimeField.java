package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import io.cardworkbench.kit.Texts;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Asks for a moment, in the time zone of the browser. */
public final class TimeField {

    private static final Duration STEP = Duration.ofMinutes(30);

    private final Texts texts;
    private final DateTimePicker picker;

    public TimeField(Texts texts, String label, String helper) {
        this.texts = texts;
        var name = texts.of(label);
        picker = new DateTimePicker(name);
        picker.setHelperText(texts.of(helper, texts.zone().getId()));
        picker.setDateAriaLabel(texts.of("criterion.sent.date", name));
        picker.setTimeAriaLabel(texts.of("criterion.sent.time", name));
        picker.setLocale(texts.locale());
        picker.setStep(STEP);
        picker.setI18n(new DateTimePicker.DateTimePickerI18n()
                .setBadInputErrorMessage(texts.of("criterion.sent.bad"))
                .setIncompleteInputErrorMessage(texts.of("criterion.sent.incomplete")));
    }

    public DateTimePicker picker() {
        return picker;
    }

    @Nullable
    public Instant value() {
        var value = picker.getValue();
        return value == null ? null : value.atZone(texts.zone()).toInstant();
    }

    public void explain(String problem) {
        picker.setErrorMessage(problem);
        picker.setInvalid(true);
        picker.focus();
    }
}
