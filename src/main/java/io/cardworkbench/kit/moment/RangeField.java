package io.cardworkbench.kit.moment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import io.cardworkbench.kit.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Asks for the time between two moments, in the time zone of the browser. What a name says is settled when it is chosen:
 * tomorrow, the same moments are meant.
 */
public final class RangeField extends Composite<Div> {

    private final Texts texts;
    private final transient Clock clock;
    private final RadioButtonGroup<RangeChoice> choice = new RadioButtonGroup<>();
    private final DayField day;
    private final MomentField from;
    private final MomentField before;
    private final Div moments;
    private MomentRange named = MomentRange.OPEN;
    private Runnable changed = () -> {};
    private boolean showing;

    /** @param key of the label, and of those of the day and the two moments */
    public RangeField(Texts texts, Clock clock, String key) {
        this.texts = texts;
        this.clock = clock;
        day = new DayField(texts, "kit.day.unreadable");
        from = new MomentField(texts, key + ".from", key + ".from.helper");
        before = new MomentField(texts, key + ".before", key + ".before.helper");
        choice.setLabel(texts.of(key));
        choice.setItems(RangeChoice.values());
        choice.setItemLabelGenerator(one -> texts.of("kit.range." + one));
        choice.setValue(RangeChoice.BETWEEN);
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.addValueChangeListener(change -> chosen(change.getOldValue()));
        day.setLabel(texts.of(key + ".on"));
        day.addValueChangeListener(change -> changed());
        day.addValidationStatusChangeListener(change -> changed());
        from.onChange(this::changed);
        before.onChange(this::changed);
        moments = new Div(from, before);
        moments.addClassName("range-moments");
        getContent().addClassName("range");
        getContent().add(choice, day, moments);
        arrange();
    }

    public MomentRange value() {
        return range(choice.getValue());
    }

    public void show(MomentRange range) {
        showing = true;
        choice.setValue(RangeChoice.of(range, today(), texts.zone()));
        fill(range);
        showing = false;
    }

    /** Whether all that was given could be read, and is a moment. */
    public boolean isSettled() {
        return switch (choice.getValue()) {
            case ON_A_DAY -> !day.isInvalid();
            case BETWEEN -> from.isSettled() && before.isSettled();
            case TODAY, YESTERDAY, LAST_7_DAYS, LAST_30_DAYS -> true;
        };
    }

    /** Hears of what can't be read as well. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    public void focus() {
        choice.getElement()
                .executeJs("(this.querySelector('[checked]') ?? this.querySelector('vaadin-radio-button')).focus()");
    }

    private void chosen(RangeChoice old) {
        if (!showing) {
            showing = true;
            fill(choice.getValue().on(today(), texts.zone()).orElse(range(old)));
            showing = false;
            changed.run();
        }
    }

    private void changed() {
        say();
        if (!showing) {
            changed.run();
        }
    }

    /** What was meant so far stays, as far as it can be said in the other way. */
    private void fill(MomentRange range) {
        named = range;
        day.setValue(range.day(texts.zone()).orElse(null));
        from.setValue(range.from());
        before.setValue(range.before());
        arrange();
    }

    private void arrange() {
        day.setVisible(choice.getValue() == RangeChoice.ON_A_DAY);
        moments.setVisible(choice.getValue() == RangeChoice.BETWEEN);
        say();
    }

    /** The moments that a name or a day means; those of two fields are said there. */
    private void say() {
        var range = value();
        var said = choice.getValue() != RangeChoice.BETWEEN && !range.isOpen();
        choice.setHelperText(
                said
                        ? texts.of(
                                "kit.range.read",
                                texts.dateTime(Objects.requireNonNull(range.from())),
                                texts.dateTime(Objects.requireNonNull(range.before())),
                                texts.zone().getId())
                        : "");
    }

    private MomentRange range(RangeChoice way) {
        return switch (way) {
            case ON_A_DAY ->
                day.isEmpty() ? MomentRange.OPEN : MomentRange.ofDays(day.getValue(), day.getValue(), texts.zone());
            case BETWEEN -> new MomentRange(from.getValue(), before.getValue());
            case TODAY, YESTERDAY, LAST_7_DAYS, LAST_30_DAYS -> named;
        };
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), texts.zone());
    }
}
