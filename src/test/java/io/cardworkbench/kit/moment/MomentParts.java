package io.cardworkbench.kit.moment;

import static com.github.mvysny.kaributesting.v10.BasicUtilsKt._fireDomEvent;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Instant;
import java.time.LocalDate;

/** Chooses a moment in the parts of its field, as a member does. */
public record MomentParts(MomentField field) {

    public static MomentParts of(String label) {
        return new MomentParts(_get(MomentField.class, search -> search.withLabel(label)));
    }

    @SuppressWarnings("unchecked") // the component does not know of what its items are
    public void choose(String day, String time) {
        _setValue(_get(field, DayField.class), LocalDate.parse(day));
        _setValue((ComboBox<String>) _get(field, ComboBox.class), time);
    }

    /** Types what may be no day. */
    public void typeDay(String text) {
        typeDay(_get(field, DayField.class), text);
    }

    static void typeDay(DayField picker, String text) {
        picker.getElement().setProperty("_inputElementValue", text);
        if (!picker.isEmpty()) {
            picker.setValue(null);
        }
        picker.getElement().setProperty("_inputElementValue", text);
        _fireDomEvent(picker, "unparsable-change");
    }

    /** Chooses a way of saying when, such as Today. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public static void chooseRange(String label, String way) {
        _setValue(
                (RadioButtonGroup<RangeChoice>) _get(RadioButtonGroup.class, search -> search.withLabel(label)),
                RangeChoice.valueOf(way));
    }

    /** Says which of two hours is meant. */
    @SuppressWarnings("unchecked")
    public void answer(String moment) {
        _setValue((RadioButtonGroup<Instant>) _get(field, RadioButtonGroup.class), Instant.parse(moment));
    }

    public String error() {
        return field.isInvalid() ? field.getErrorMessage() : "";
    }
}
