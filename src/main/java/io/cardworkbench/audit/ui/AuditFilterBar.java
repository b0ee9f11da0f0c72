package io.cardworkbench.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import io.cardworkbench.access.Resource;
import io.cardworkbench.audit.AuditAction;
import io.cardworkbench.audit.AuditFilter;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.moment.DayField;
import java.util.List;
import java.util.function.Function;

/** Chooses which lines the page shows. */
final class AuditFilterBar extends Composite<Div> {

    private final Texts texts;
    private final Runnable changed;
    private final Select<Boolean> mine = new Select<>();
    private final TextField actor = new TextField();
    private final Select<AuditAction> action;
    private final Select<Resource> resource;
    private final DayField from;
    private final DayField until;
    private final Button clear;
    private boolean taking;

    AuditFilterBar(Texts texts, boolean everyone, Runnable changed) {
        this.texts = texts;
        this.changed = changed;
        action = choice(
                "audit-log.action",
                "audit-log.action.any",
                item -> texts.of("audit.action." + item),
                List.of(AuditAction.values()));
        resource = choice(
                "audit-log.resource",
                "audit-log.resource.any",
                item -> texts.of("resource." + item.key()),
                List.of(Resource.values()));
        from = day("audit-log.from");
        until = day("audit-log.until");
        clear = new ActButton(texts.of("audit-log.clear"), this::clear);
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        setUpMine(everyone);
        setUpActor(everyone);
        getContent().addClassName("audit-filter");
        getContent().add(mine, actor, action, resource, from, until, clear);
    }

    AuditSelection selection() {
        return new AuditSelection(
                mine.getValue(),
                actor.getValue().strip(),
                action.getValue(),
                resource.getValue(),
                from.getValue(),
                until.getValue());
    }

    /** Shows what an address asks for. */
    void take(AuditSelection selection) {
        taking = true;
        mine.setValue(selection.mine());
        actor.setValue(selection.actor());
        action.setValue(selection.action());
        resource.setValue(selection.resource());
        from.setValue(selection.from());
        until.setValue(selection.until());
        taking = false;
        clear.setVisible(!selection.equals(AuditSelection.ALL));
    }

    /** Whether all of it can be read; without, nothing is selected, lest it look like what was asked for. */
    boolean isReadable() {
        return !from.isInvalid() && !until.isInvalid();
    }

    private void clear() {
        take(AuditSelection.ALL);
        changed.run();
    }

    private void changed() {
        if (!taking) {
            clear.setVisible(!isReadable() || !selection().equals(AuditSelection.ALL));
            changed.run();
        }
    }

    private void setUpMine(boolean everyone) {
        mine.setLabel(texts.of("audit-log.whose"));
        mine.setItems(false, true);
        mine.setItemLabelGenerator(only -> texts.of(only ? "audit-log.mine" : "audit-log.everyone"));
        mine.setValue(false);
        mine.addValueChangeListener(change -> changed());
        mine.setVisible(everyone);
    }

    private void setUpActor(boolean everyone) {
        actor.setLabel(texts.of("audit-log.actor"));
        actor.setMaxLength(AuditFilter.MAX_ACTOR_LENGTH);
        actor.setClearButtonVisible(true);
        actor.setValueChangeMode(ValueChangeMode.LAZY);
        actor.addValueChangeListener(change -> changed());
        actor.setVisible(everyone);
    }

    private <T> Select<T> choice(String label, String any, Function<T, String> name, List<T> items) {
        var choice = new Select<T>();
        choice.setLabel(texts.of(label));
        choice.setItems(items);
        choice.setEmptySelectionAllowed(true);
        choice.setEmptySelectionCaption(texts.of(any));
        choice.setItemLabelGenerator(item -> item == null ? texts.of(any) : name.apply(item));
        choice.addValueChangeListener(change -> changed());
        return choice;
    }

    private DayField day(String label) {
        var day = new DayField(texts, "audit-log.no-day");
        day.setLabel(texts.of(label));
        day.setHelperText(DayField.forms(texts));
        day.addValueChangeListener(change -> {
            day.setHelperText(day.isEmpty() ? DayField.forms(texts) : texts.dayInLetters(day.getValue()));
            changed();
        });
        day.addValidationStatusChangeListener(change -> changed());
        return day;
    }
}
