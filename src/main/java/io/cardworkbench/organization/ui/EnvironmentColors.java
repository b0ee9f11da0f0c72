package io.cardworkbench.organization.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import io.cardworkbench.access.Environment;
import io.cardworkbench.access.EnvironmentColor;
import io.cardworkbench.access.ui.EnvironmentMark;
import java.util.function.Consumer;

/** Chooses what marks an environment. */
final class EnvironmentColors extends Composite<Select<EnvironmentColor>> {

    private final Editing editing;

    EnvironmentColors(Editing editing, Environment environment, Consumer<EnvironmentColor> chosen) {
        this.editing = editing;
        var select = getContent();
        select.addClassName("environment-colors");
        select.setAriaLabel(editing.text("environment.color.label", environment.name()));
        select.setItems(EnvironmentColor.values());
        select.setItemLabelGenerator(this::word);
        select.setRenderer(new ComponentRenderer<>(color -> new EnvironmentMark(color, word(color))));
        select.setValue(environment.color());
        editing.allowed().enables(select);
        select.addValueChangeListener(change -> chosen.accept(change.getValue()));
    }

    private String word(EnvironmentColor color) {
        return editing.text("environment.color." + color.key());
    }
}
