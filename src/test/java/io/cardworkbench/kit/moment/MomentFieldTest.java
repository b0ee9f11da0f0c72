package io.cardworkbench.kit.moment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.kit.Region;
import io.cardworkbench.kit.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentFieldTest extends KaribuTest {

    @Test
    void saysWhichFormsAreWanted() {
        var field = fieldIn("Europe/Berlin");
        assertThat(text(field)).contains("26.11.2026 or 26 Nov 2026").contains("Europe/Berlin");
        assertThat(_get(field, DayField.class).getPlaceholder()).isEqualTo("dd.mm.yyyy");
    }

    @Test
    void saysInLettersWhatItHasRead() {
        var field = fieldIn("Europe/Berlin");

        type(field, "03.04.2026");
        _setValue(time(field), "14:30");

        assertThat(text(field)).contains("Fri 3 Apr 2026, 14:30 (Europe/Berlin)");
        assertThat(field.getValue()).isEqualTo(Instant.parse("2026-04-03T12:30:00Z"));
        assertThat(field.isSettled()).isTrue();
    }

    @Test
    void aDayWithoutATimeIsItsBeginning() {
        var field = fieldIn("Europe/Berlin");
        type(field, "26 Nov 2026");
        assertThat(field.getValue()).isEqualTo(Instant.parse("2026-11-25T23:00:00Z"));
        assertThat(text(field)).contains("Thu 26 Nov 2026, 00:00 (Europe/Berlin)");
    }

    @Test
    void refusesWhatItCanNotReadAndSaysWhatItCan() {
        var field = fieldIn("Europe/Berlin");
        type(field, "tomorrow");
        assertThat(field.isSettled()).isFalse();
        assertThat(_get(field, DayField.class).getErrorMessage()).contains("26.11.2026", "26 Nov 2026", "2026-11-26");
    }

    @Test
    void refusesATimeThatIsNone() {
        var field = fieldIn("Europe/Berlin");
        type(field, "26 Nov 2026");
        _setValue(time(field), "half past two");
        assertThat(field.isSettled()).isFalse();
        assertThat(field.getValue()).isNull();
        _setValue(time(field), "2:30 pm");
        assertThat(field.isSettled()).isTrue();
        assertThat(field.getValue()).isEqualTo(Instant.parse("2026-11-26T13:30:00Z"));
    }

    @Test
    void refusesATimeWithoutADay() {
        var field = fieldIn("Europe/Berlin");
        _setValue(time(field), "14:30");
        assertThat(field.isSettled()).isFalse();
        assertThat(field.getErrorMessage()).isEqualTo("Give the day as well.");
    }

    @Test
    void refusesAnHourThatDoesNotExistAndSaysWhichDo() {
        var field = fieldIn("Europe/Berlin");
        type(field, "29.03.2026");
        _setValue(time(field), "02:30");

        assertThat(field.isSettled()).isFalse();
        assertThat(field.getValue()).isNull();
        assertThat(field.getErrorMessage())
                .isEqualTo("There is no 02:30 on Sun 29 Mar 2026 in Europe/Berlin: clocks go from 02:00 to 03:00."
                        + " Choose an earlier or a later time.");
    }

    @Test
    void asksWhichOfTwoHoursIsMeant() {
        var field = fieldIn("Europe/Berlin");
        type(field, "25.10.2026");
        _setValue(time(field), "02:30");
        assertThat(field.isSettled()).isFalse();
        assertThat(field.getErrorMessage()).contains("02:30 comes twice on Sun 25 Oct 2026 in Europe/Berlin");

        _setValue(which(field), Instant.parse("2026-10-25T01:30:00Z"));

        assertThat(field.isSettled()).isTrue();
        assertThat(field.getValue()).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
        assertThat(text(field)).contains("Sun 25 Oct 2026, 02:30 UTC+01:00 (Europe/Berlin)");
    }

    @Test
    void asksAgainWhenTheHourIsAnotherOne() {
        var field = fieldIn("Europe/Berlin");
        field.setValue(Instant.parse("2026-10-25T01:30:00Z"));
        _setValue(time(field), "02:00");
        assertThat(field.isSettled()).isFalse();
        type(field, "26.10.2026");
        assertThat(field.isSettled()).isTrue();
        assertThat(which(field).isVisible()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-10-25T00:30:00Z",
                "2026-10-25T01:30:00Z",
                "2026-10-25T01:30:15.123Z",
                "2026-04-04T14:45:00Z",
                "2026-04-04T15:15:59Z",
                "2026-11-26T13:30:00.000001Z",
            })
    void givesBackTheVeryMomentThatItWasGiven(Instant moment) {
        for (var zone : new String[] {"Europe/Berlin", "Australia/Lord_Howe", "America/New_York", "Z"}) {
            var field = fieldIn(zone);
            field.setValue(moment);
            _setValue(_get(field, DayField.class), _get(field, DayField.class).getValue());
            field.readAnew();
            assertThat(field.generateModelValue()).as(zone).isEqualTo(moment);
            assertThat(field.isSettled()).isTrue();
        }
    }

    private MomentField fieldIn(String zone) {
        var texts = new Texts(Locale.ENGLISH, new Region(Locale.GERMANY), ZoneId.of(zone));
        var field = new MomentField(texts, "criterion.sent.from", "criterion.sent.from.helper");
        UI.getCurrent().add(field);
        return field;
    }

    private static void type(MomentField field, String day) {
        MomentParts.typeDay(_get(field, DayField.class), day);
    }

    @SuppressWarnings("unchecked") // the component does not know of what its items are
    private static ComboBox<String> time(MomentField field) {
        return _get(field, ComboBox.class);
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<Instant> which(MomentField field) {
        return (RadioButtonGroup<Instant>) field.getChildren()
                .filter(RadioButtonGroup.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static String text(MomentField field) {
        return field.getHelperComponent().getElement().getTextRecursively();
    }
}
