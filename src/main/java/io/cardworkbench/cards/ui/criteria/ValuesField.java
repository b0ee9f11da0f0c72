package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.cards.values.Doubt;
import io.cardworkbench.cards.values.Reading;
import io.cardworkbench.cards.values.Readings;
import io.cardworkbench.cards.values.ValueList;
import io.cardworkbench.kit.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Collects values that are typed, pasted as a list, or read from a file. */
public final class ValuesField extends CriterionField {

    private static final int MAX_ROWS = 4;

    private final CardAttribute attribute;
    private final TextArea entry = new TextArea();
    private final ValueChips chips;
    private final Div question = new Div();
    private final TakenNote note;
    private final RefusedValues refused;
    private final DoubtfulValues doubtful;
    private final Set<String> meant = new HashSet<>();
    private ValueList kept = ValueList.empty();

    public ValuesField(CriterionKind kind, CardAttribute attribute, Texts texts) {
        super(kind, texts);
        this.attribute = attribute;
        chips = new ValueChips(texts, name(), this::remove, this::clear);
        note = new TakenNote(texts);
        refused = new RefusedValues(texts, name(), this::changed);
        doubtful = new DoubtfulValues(texts, name(), this::theyAreMeant);
        entry.setLabel(name());
        entry.setPlaceholder(texts.of("criterion.values.placeholder"));
        entry.setMinRows(1);
        entry.setMaxRows(MAX_ROWS);
        entry.setWidthFull();
        entry.setValueChangeMode(ValueChangeMode.LAZY);
        entry.addValueChangeListener(change -> typedOn());
        var upload = new ValuesUpload(texts, name(), this::read, this::showProblem);
        var below = new Div(chips, upload);
        below.addClassName("criterion-values");
        getContent().add(new ValueEntry(entry, this::typed, this::read), question, refused, doubtful, note, below);
    }

    @Override
    public boolean isComplete() {
        return !isAsking() && !values().isEmpty();
    }

    @Override
    boolean isBlank() {
        return !isAsking() && values().isEmpty();
    }

    /** Whether something that was given waits for the member to say how it is meant. */
    public boolean isAsking() {
        return question.getComponentCount() > 0 || !refused.isEmpty() || !doubts().isEmpty();
    }

    @Override
    public CardCriteria addTo(CardCriteria criteria) {
        return criteria.with(attribute, values().values());
    }

    @Override
    void take(CardCriteria criteria) {
        kept = ValueList.of(criteria.values().getOrDefault(attribute, List.of()));
        meant.addAll(kept.values());
        chips.show(kept);
    }

    @Override
    public void showProblem(String problem) {
        entry.setErrorMessage(problem);
        entry.setInvalid(!problem.isEmpty());
    }

    @Override
    public String explain(CriterionRefused reason) {
        return explain(reason, values());
    }

    @Override
    public void focus() {
        entry.focus();
    }

    private ValueList values() {
        return kept.plus(ValueList.typed(entry.getValue()));
    }

    /** What is typed is one value, unless it has several lines. */
    private void typed(String text) {
        if (text.strip().lines().count() > 1) {
            read(text);
        } else {
            keep(ValueList.typed(text));
        }
    }

    private void read(String text) {
        if (Readings.isTooMuch(text)) {
            showProblem(texts.of("criterion.file.long", name(), Readings.MAX_CELLS));
            return;
        }
        var readings = Readings.of(text, attribute);
        var likely = readings.choices().getFirst();
        if (likely.values().isEmpty()) {
            showProblem(texts.of("criterion.file.empty", name()));
        } else if (readings.sure()) {
            var before = Set.copyOf(kept.values());
            if (keep(likely.list())) {
                note.show(new ReadingWords(texts).taken(likely), () -> {
                    takeBack(likely.list(), before);
                    ask(readings);
                });
            }
        } else {
            ask(readings);
        }
    }

    private void ask(Readings readings) {
        note.clear();
        question.removeAll();
        var choice = new ReadingChoice(texts, name(), readings, this::chosen, this::answered);
        question.add(choice);
        choice.focus();
        changed();
    }

    /** What was given before and since stays. */
    private void takeBack(ValueList taken, Set<String> before) {
        refused.remove(taken.values().stream()
                .flatMap(value -> attribute.refusal(value).stream())
                .map(this::explain)
                .toList());
        show(kept.without(taken, before));
    }

    private void chosen(Reading reading) {
        meant.addAll(reading.doubtful());
        answered();
        keep(reading.list());
    }

    private void answered() {
        question.removeAll();
        entry.focus();
        changed();
    }

    /** Adds values to those that are there, but for those that break a rule; none where they would be too many. */
    private boolean keep(ValueList given) {
        var bad = new ArrayList<CriterionRefused>();
        var good = new ArrayList<String>();
        for (var value : given.values()) {
            attribute.refusal(value).ifPresentOrElse(bad::add, () -> good.add(value));
        }
        var together = kept.plus(new ValueList(good, given.repeats()));
        if (together.size() > CardCriteria.MAX_VALUES) {
            showProblem(
                    texts.of("criterion.refused.TOO_MANY_VALUES", name(), CardCriteria.MAX_VALUES, together.size()));
            return false;
        }
        refused.add(bad.stream().map(this::explain).toList());
        show(together);
        return true;
    }

    private void remove(String value) {
        show(kept.without(value));
        entry.focus();
    }

    private void clear() {
        note.clear();
        show(ValueList.empty());
        entry.focus();
    }

    private void show(ValueList values) {
        kept = values;
        chips.show(kept);
        typedOn();
    }

    private void typedOn() {
        doubtful.show(doubts());
        changed();
    }

    private void theyAreMeant() {
        meant.addAll(doubts());
        typedOn();
    }

    private List<String> doubts() {
        return values().values().stream()
                .filter(value -> !meant.contains(value) && Doubt.of(value).isPresent())
                .toList();
    }

    private String explain(CriterionRefused reason, ValueList given) {
        return reason.rule() == CriterionRefused.Rule.TOO_MANY_VALUES
                ? texts.of("criterion.refused.TOO_MANY_VALUES", name(), CardCriteria.MAX_VALUES, given.size())
                : super.explain(reason);
    }
}
