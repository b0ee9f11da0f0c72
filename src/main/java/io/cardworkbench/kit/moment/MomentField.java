package io.cardworkbench.kit.moment;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import io.cardworkbench.kit.FieldRefusal;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.WallTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Asks for a moment, in the time zone of the browser: a day, and a time without which it is the beginning of the day. What it
 * was read as is said in letters.
 *
 * @see <a href="../../../../../../../docs/decisions/0014-language-is-chosen-and-the-region-is-the-browsers.md">Decision 14</a>
 */
public final class MomentField extends CustomField<Instant> {

    private static final int HALF_HOURS = 48;

    private final Texts texts;
    private final DayField day;
    private final ComboBox<String> time = new ComboBox<>();
    private final RadioButtonGroup<Instant> which = new RadioButtonGroup<>();
    private final Span read = new Span();
    private Runnable changed = () -> {};
    private @Nullable Instant given;
    private List<Instant> asked = List.of();
    private boolean showing;

    /** The helper says what the moment is for. */
    public MomentField(Texts texts, String label, String helper) {
        super(null, true);
        this.texts = texts;
        day = new DayField(texts, "kit.day.unreadable");
        setLabel(texts.of(label));
        day.setAriaLabel(texts.of("kit.moment.day", texts.of(label)));
        day.addValueChangeListener(change -> changed());
        day.addValidationStatusChangeListener(change -> changed());
        setUpTime(texts.of("kit.moment.time", texts.of(label)));
        setUpWhich();
        var inputs = new Div(day, time);
        inputs.addClassName("moment-inputs");
        read.getElement().setAttribute("aria-live", "polite");
        var purpose = new Span(texts.of(helper, texts.zone().getId()));
        var help = new Div(read, purpose);
        help.addClassName("moment-help");
        addClassName("moment");
        add(inputs, which);
        setHelperComponent(help);
        say();
    }

    /** Hears of what can't be read as well. */
    public void onChange(Runnable listener) {
        changed = listener;
        addValueChangeListener(change -> listener.run());
    }

    /** Whether it is empty or a moment; else it says what is missing. */
    public boolean isSettled() {
        return !isInvalid() && !day.isInvalid() && !time.isInvalid();
    }

    /** Forgets what was explained. */
    public void readAnew() {
        say();
    }

    /** Until something else is chosen. */
    public void explain(String problem) {
        FieldRefusal.show(this, problem);
        day.focus();
    }

    @Override
    protected @Nullable Instant generateModelValue() {
        var moment = switch (wallTime().orElse(null)) {
            case WallTime.Once once -> once.instant();
            case WallTime.Twice twice -> which.getValue();
            case WallTime.Never never -> null;
            case null -> null;
        };
        // A moment may have seconds and fractions, which are not shown.
        return given != null && toTheMinute(given).equals(moment) ? given : moment;
    }

    @Override
    protected void setPresentationValue(@Nullable Instant moment) {
        showing = true;
        given = moment;
        var local = moment == null ? null : LocalDateTime.ofInstant(moment, texts.zone());
        day.setValue(local == null ? null : local.toLocalDate());
        time.setValue(local == null ? null : clock(local.toLocalTime().truncatedTo(ChronoUnit.MINUTES)));
        askWhich();
        if (moment != null && which.isVisible()) {
            which.setValue(toTheMinute(moment));
        }
        showing = false;
        say();
    }

    private void changed() {
        if (showing) {
            return;
        }
        showing = true;
        askWhich();
        showing = false;
        say();
        var before = Optional.ofNullable(getValue());
        updateValue();
        if (before.equals(Optional.ofNullable(getValue()))) {
            changed.run();
        }
    }

    private Optional<WallTime> wallTime() {
        if (day.isEmpty() || time.isInvalid()) {
            return Optional.empty();
        }
        var date = day.getValue();
        return Optional.of(time().map(chosen -> WallTime.of(date.atTime(chosen), texts.zone()))
                .orElseGet(
                        () -> new WallTime.Once(date.atStartOfDay(texts.zone()).toInstant())));
    }

    private Optional<LocalTime> time() {
        return Optional.ofNullable(time.getValue()).flatMap(TimeReading::read);
    }

    private void askWhich() {
        var twice =
                wallTime().flatMap(wall -> wall instanceof WallTime.Twice two ? Optional.of(two) : Optional.empty());
        var moments = twice.map(two -> List.of(two.first(), two.second())).orElse(List.of());
        if (!moments.equals(asked)) {
            asked = moments;
            which.setItems(moments);
        }
        which.setVisible(!moments.isEmpty());
    }

    /** What was read in letters, or what keeps it from being a moment. */
    private void say() {
        var problem = problem();
        setErrorMessage(problem.orElse(""));
        setInvalid(problem.isPresent());
        read.setText(Optional.ofNullable(generateModelValue())
                .map(texts::momentInLetters)
                .orElseGet(() -> DayField.forms(texts)));
    }

    private Optional<String> problem() {
        if (day.isEmpty() && !day.isInvalid() && !time.isEmpty()) {
            return Optional.of(texts.of("kit.moment.no-day"));
        }
        return wallTime().flatMap(wall -> switch (wall) {
            case WallTime.Once once -> Optional.empty();
            case WallTime.Never never ->
                Optional.of(texts.of(
                        "kit.moment.never",
                        clock(time().orElseThrow()),
                        texts.dayInLetters(day.getValue()),
                        texts.zone().getId(),
                        clock(never.from()),
                        clock(never.to())));
            case WallTime.Twice twice
            when which.isEmpty() ->
                Optional.of(texts.of(
                        "kit.moment.twice",
                        clock(time().orElseThrow()),
                        texts.dayInLetters(day.getValue()),
                        texts.zone().getId()));
            case WallTime.Twice twice -> Optional.empty();
        });
    }

    private void setUpTime(String name) {
        time.setItems(IntStream.range(0, HALF_HOURS)
                .mapToObj(half -> clock(LocalTime.MIDNIGHT.plusMinutes(30L * half)))
                .toList());
        time.setAllowCustomValue(true);
        time.setPlaceholder(clock(LocalTime.MIDNIGHT));
        time.setAriaLabel(name);
        time.setClearButtonVisible(true);
        time.setErrorMessage(texts.of("kit.moment.no-time"));
        time.setManualValidation(true);
        time.addCustomValueSetListener(typed -> time.setValue(
                TimeReading.read(typed.getDetail()).map(MomentField::clock).orElse(typed.getDetail())));
        time.addValueChangeListener(change -> {
            time.setInvalid(!time.isEmpty() && time().isEmpty());
            changed();
        });
    }

    private void setUpWhich() {
        which.setVisible(false);
        which.setLabel(texts.of("kit.moment.which"));
        which.setItemLabelGenerator(moment ->
                texts.of(asked.indexOf(moment) == 0 ? "kit.moment.first" : "kit.moment.second", texts.offset(moment)));
        which.addValueChangeListener(change -> changed());
    }

    private Instant toTheMinute(Instant moment) {
        return moment.atZone(texts.zone()).truncatedTo(ChronoUnit.MINUTES).toInstant();
    }

    private static String clock(LocalTime time) {
        return time.toString();
    }
}
