package io.cardworkbench.kit.moment;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cardworkbench.KaribuTest;
import io.cardworkbench.kit.Region;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.support.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RangeFieldTest extends KaribuTest {

    private static final MomentRange TODAY = range("2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z");

    private final SettableClock clock = new SettableClock();
    private final AtomicInteger changes = new AtomicInteger();
    private RangeField field;

    @BeforeEach
    void show() {
        var texts = new Texts(Locale.ENGLISH, new Region(Locale.GERMANY), ZoneId.of("Europe/Berlin"));
        field = new RangeField(texts, clock, "criterion.sent");
        field.onChange(changes::incrementAndGet);
        UI.getCurrent().add(field);
    }

    @Test
    void meansTheSameMomentsTomorrow() {
        choose(RangeChoice.TODAY);
        clock.advance(Duration.ofDays(1));

        assertThat(field.value()).isEqualTo(TODAY);
        assertThat(field.isSettled()).isTrue();
        assertThat(choice().getHelperText()).isEqualTo("From 25 Oct 2026, 00:00 to 26 Oct 2026, 00:00 (Europe/Berlin)");
        assertThat(changes).hasValue(1);
        _assertNone(MomentField.class);
        _assertNone(DayField.class);
    }

    @Test
    void takesADayWithoutASecondDate() {
        choose(RangeChoice.ON_A_DAY);
        assertThat(field.value().isOpen()).isTrue();

        _setValue(_get(DayField.class), LocalDate.parse("2026-11-26"));

        assertThat(field.value()).isEqualTo(range("2026-11-25T23:00:00Z", "2026-11-26T23:00:00Z"));
        assertThat(choice().getHelperText()).isEqualTo("From 26 Nov 2026, 00:00 to 27 Nov 2026, 00:00 (Europe/Berlin)");
        _assertNone(MomentField.class);
    }

    @Test
    void isNotSettledWhileItsDayCanNotBeRead() {
        choose(RangeChoice.TODAY);
        choose(RangeChoice.ON_A_DAY);
        assertThat(field.value()).isEqualTo(TODAY);

        MomentParts.typeDay(_get(DayField.class), "31.02.2026");

        assertThat(field.isSettled()).isFalse();
        choose(RangeChoice.YESTERDAY);
        assertThat(field.isSettled()).isTrue();
    }

    @Test
    void keepsWhatWasMeantInTheFieldsOfTwoMoments() {
        choose(RangeChoice.YESTERDAY);
        choose(RangeChoice.BETWEEN);

        assertThat(field.value()).isEqualTo(range("2026-10-23T22:00:00Z", "2026-10-24T22:00:00Z"));
        assertThat(MomentParts.of("Sent before").field().getValue()).isEqualTo("2026-10-24T22:00:00Z");
        assertThat(choice().getHelperText()).isEmpty();
    }

    @Test
    void showsWhatItIsGivenInTheShortestWay() {
        field.show(TODAY);
        assertThat(choice().getValue()).isEqualTo(RangeChoice.TODAY);

        clock.advance(Duration.ofDays(3));
        field.show(TODAY);
        assertThat(choice().getValue()).isEqualTo(RangeChoice.ON_A_DAY);
        assertThat(_get(DayField.class).getValue()).isEqualTo("2026-10-25");

        field.show(new MomentRange(null, Instant.parse("2026-11-28T10:00:00Z")));
        assertThat(choice().getValue()).isEqualTo(RangeChoice.BETWEEN);
        assertThat(field.value().before()).isEqualTo("2026-11-28T10:00:00Z");
        assertThat(changes).hasValue(0);
    }

    private void choose(RangeChoice one) {
        _setValue(choice(), one);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private RadioButtonGroup<RangeChoice> choice() {
        return _get(RadioButtonGroup.class, search -> search.withLabel("Sent"));
    }

    private static MomentRange range(String from, String before) {
        return new MomentRange(Instant.parse(from), Instant.parse(before));
    }
}
