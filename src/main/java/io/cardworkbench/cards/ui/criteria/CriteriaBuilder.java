package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.ui.Descriptions;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.cards.ui.Selection;
import io.cardworkbench.kit.TextLine;
import io.cardworkbench.kit.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where a member says which cards are meant, one criterion a row. */
@StyleSheet("context://assets/cards.css")
public final class CriteriaBuilder extends Composite<Section> {

    private final Texts texts;
    private final transient Clock clock;
    private final TemplateChoice templates;
    private final Runnable changed;
    private final Map<CriterionKind, CriterionRow> rows = new EnumMap<>(CriterionKind.class);
    private final Div list = new Div();
    private final AddCriterion add;
    private final ValueSignal<Selection> selection;
    private final TextLine obstacle;
    private final boolean scoped;
    private boolean restoring;

    /** For open cards, of which at least one criterion has to choose some. */
    public static CriteriaBuilder forCancelling(Texts texts, Clock clock, TemplateChoice templates, Runnable changed) {
        return new CriteriaBuilder(texts, clock, templates, EnumSet.allOf(CriterionKind.class), true, changed);
    }

    /** For cards of any status, which is chosen elsewhere; without a criterion all of them are meant. */
    public static CriteriaBuilder forBrowsing(Texts texts, Clock clock, TemplateChoice templates, Runnable changed) {
        return new CriteriaBuilder(
                texts, clock, templates, EnumSet.complementOf(EnumSet.of(CriterionKind.STATUS)), false, changed);
    }

    private CriteriaBuilder(
            Texts texts,
            Clock clock,
            TemplateChoice templates,
            Set<CriterionKind> kinds,
            boolean scoped,
            Runnable changed) {
        this.texts = texts;
        this.clock = clock;
        this.scoped = scoped;
        this.templates = templates;
        this.changed = changed;
        this.add = new AddCriterion(texts, kinds, this::addAndFocus);
        this.selection =
                new ValueSignal<>(new Selection(CardCriteria.none(), false, obstacle(CardCriteria.none(), List.of())));
        list.addClassName("criteria");
        var heading = new H2(texts.of("criteria.heading"));
        heading.setId("criteria-heading");
        getContent().addClassName("criteria-builder");
        getContent().getElement().setAttribute("aria-labelledby", "criteria-heading");
        obstacle = new TextLine("criteria-obstacle", selection.map(Selection::obstacle));
        getContent().add(heading, list, add, obstacle);
        if (scoped) {
            getContent().addComponentAtIndex(3, sentence());
        }
    }

    public Signal<Selection> selection() {
        return selection.asReadonly();
    }

    /** Says of what is of no use until the criteria are complete what they lack. */
    public void describe(Component control) {
        Descriptions.tie(control, obstacle);
    }

    /** Shows these criteria instead of what is there. */
    public void take(CardCriteria criteria) {
        restoring = true;
        List.copyOf(rows.keySet()).forEach(this::drop);
        criteria.values()
                .keySet()
                .forEach(attribute -> row(CriterionKind.of(attribute)).field().take(criteria));
        if (criteria.sentFrom() != null || criteria.sentBefore() != null) {
            row(CriterionKind.SENT).field().take(criteria);
        }
        restoring = false;
        selection.set(read());
    }

    /** Moves the focus to the first criterion. */
    public void focus() {
        rows.values().stream().findFirst().ifPresentOrElse(row -> row.field().focus(), add::focus);
    }

    private TextLine sentence() {
        var sentence = new CriteriaSentence(texts, templates.templates());
        return new TextLine(
                "criteria-sentence",
                selection.map(now -> now.criteria().isUnscoped() ? "" : sentence.of(now.criteria())));
    }

    private void addAndFocus(CriterionKind kind) {
        row(kind).field().begin();
        changed();
    }

    private CriterionRow row(CriterionKind kind) {
        var row = new CriterionRow(field(kind), () -> remove(kind));
        row.field().onChange(this::changed);
        rows.put(kind, row);
        list.add(row);
        add.used(rows.keySet());
        return row;
    }

    private CriterionField field(CriterionKind kind) {
        return switch (kind) {
            case CARD_TEMPLATE -> new TemplateField(texts, templates);
            case USER_ID -> new ValuesField(kind, CardAttribute.USER_ID, texts);
            case CARD_ID -> new ValuesField(kind, CardAttribute.CARD_ID, texts);
            case EVENT_NAME -> new ValuesField(kind, CardAttribute.EVENT_NAME, texts);
            case LIFECYCLE_ID -> new ValuesField(kind, CardAttribute.LIFECYCLE_ID, texts);
            case FLOW_INSTANCE_ID -> new ValuesField(kind, CardAttribute.FLOW_INSTANCE_ID, texts);
            case FLOW_INVOCATION_ID -> new ValuesField(kind, CardAttribute.FLOW_INVOCATION_ID, texts);
            case STATUS -> new StatusField(texts);
            case SENT -> new SentField(texts, clock);
        };
    }

    private void remove(CriterionKind kind) {
        drop(kind);
        add.focus();
        changed();
    }

    private void drop(CriterionKind kind) {
        var row = rows.remove(kind);
        if (row != null) {
            list.remove(row);
        }
        add.used(rows.keySet());
    }

    private void changed() {
        if (restoring) {
            return;
        }
        var before = selection.peek();
        selection.set(read());
        if (!before.equals(selection.peek())) {
            changed.run();
        }
    }

    private Selection read() {
        var criteria = CardCriteria.none();
        var incomplete = new ArrayList<String>();
        var unread = false;
        for (var row : rows.values()) {
            var field = row.field();
            field.showProblem("");
            if (!field.isComplete()) {
                incomplete.add(field.name());
                unread |= !field.isBlank();
                continue;
            }
            try {
                criteria = field.addTo(criteria);
            } catch (CriterionRefused refused) {
                field.showProblem(field.explain(refused));
                incomplete.add(field.name());
                unread = true;
            }
        }
        return new Selection(criteria, unread, obstacle(criteria, incomplete));
    }

    private String obstacle(CardCriteria criteria, List<String> incomplete) {
        if (!incomplete.isEmpty()) {
            return texts.of("criteria.incomplete", String.join(", ", incomplete));
        }
        if (!scoped) {
            return "";
        }
        if (rows.isEmpty()) {
            return texts.of("criteria.none");
        }
        return criteria.isUnscoped() ? texts.of("criteria.unscoped") : "";
    }
}
