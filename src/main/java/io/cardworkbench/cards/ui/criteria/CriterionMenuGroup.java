package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.kit.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** A group in the menu of criteria, each of which says what it is for. */
@JsModule("context://assets/menu-keys.js")
final class CriterionMenuGroup extends Composite<Div> {

    private final Texts texts;
    private final Map<CriterionKind, Div> entries = new LinkedHashMap<>();

    CriterionMenuGroup(Texts texts, CriterionGroup group, List<CriterionKind> kinds, Consumer<CriterionKind> choose) {
        this.texts = texts;
        var name = texts.of("criterion.group." + group);
        var heading = new Span(name);
        heading.addClassName("menu-heading");
        heading.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("menu-group");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", name);
        getContent().add(heading);
        kinds.forEach(kind -> entries.put(kind, entry(kind, choose)));
        entries.values().forEach(getContent()::add);
    }

    void used(Set<CriterionKind> used) {
        entries.forEach((kind, entry) -> entry.setVisible(!used.contains(kind)));
        setVisible(!used.containsAll(entries.keySet()));
    }

    private Div entry(CriterionKind kind, Consumer<CriterionKind> choose) {
        var help = new Span(texts.of("criterion.help." + kind.name()));
        help.setId("criterion-help-" + kind.name());
        help.addClassName("muted");
        var button = new NativeButton(kind.name(texts), click -> choose.accept(kind));
        button.getElement()
                .setAttribute("role", "menuitem")
                .setAttribute("tabindex", "-1")
                .setAttribute("aria-describedby", "criterion-help-" + kind.name());
        var entry = new Div(button, help);
        entry.addClassName("menu-entry");
        entry.getElement().setAttribute("role", "none");
        return entry;
    }
}
