package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import io.cardworkbench.kit.Texts;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** The menu of the criteria that are not in use yet. */
final class AddCriterion extends Composite<MenuBar> {

    private final MenuItem button;
    private final Map<CriterionKind, MenuItem> items = new EnumMap<>(CriterionKind.class);

    AddCriterion(Texts texts, Set<CriterionKind> kinds, Consumer<CriterionKind> add) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().addClassName("add-criterion");
        button = getContent().addItem(new SvgIcon("assets/icons/plus.svg"));
        button.add(texts.of("criteria.add"));
        for (var kind : kinds) {
            items.put(kind, button.getSubMenu().addItem(kind.name(texts), click -> add.accept(kind)));
        }
    }

    void used(Set<CriterionKind> used) {
        items.forEach((kind, item) -> item.setVisible(!used.contains(kind)));
        button.setEnabled(used.size() < items.size());
    }

    void focus() {
        getContent().getElement().callJsFunction("focus");
    }
}
