package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import io.cardworkbench.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Offers the criteria that are not in use yet: the usual ones at once, all of them in a menu. */
final class AddCriterion extends Composite<Div> {

    private static final List<CriterionKind> USUAL =
            List.of(CriterionKind.CARD_TEMPLATE, CriterionKind.USER_ID, CriterionKind.SENT);

    private final Texts texts;
    private final Set<CriterionKind> kinds;
    private final Consumer<CriterionKind> add;
    private final Button opener;
    private final Popover menu = new Popover();
    private final List<CriterionMenuGroup> groups = new ArrayList<>();
    private final Button[] usual;

    AddCriterion(Texts texts, Set<CriterionKind> kinds, Consumer<CriterionKind> add) {
        this.texts = texts;
        this.kinds = Set.copyOf(kinds);
        this.add = add;
        opener = new Button(texts.of("criteria.add"), new SvgIcon("assets/icons/plus.svg"));
        opener.addClassName("add-criterion");
        setUpMenu();
        usual = USUAL.stream().map(this::shortcut).toArray(Button[]::new);
        getContent().addClassName("add-criteria");
        getContent().getElement().setAttribute("role", "group").setAttribute("aria-label", texts.of("criteria.add"));
        getContent().add(opener, menu);
        getContent().add(usual);
    }

    void used(Set<CriterionKind> used) {
        groups.forEach(group -> group.used(used));
        opener.setVisible(used.size() < kinds.size());
        for (var i = 0; i < usual.length; i++) {
            usual[i].setVisible(!used.contains(USUAL.get(i)));
        }
    }

    void focus() {
        opener.focus();
    }

    private void setUpMenu() {
        for (var group : CriterionGroup.values()) {
            var offered = group.kinds().stream().filter(kinds::contains).toList();
            groups.add(new CriterionMenuGroup(texts, group, offered, this::choose));
        }
        menu.setTarget(opener);
        menu.setPosition(PopoverPosition.BOTTOM_START);
        menu.setRole("menu");
        menu.setAriaLabel(texts.of("criteria.add"));
        menu.setAutofocus(true);
        menu.addClassName("criterion-menu");
        groups.forEach(menu::add);
    }

    private void choose(CriterionKind kind) {
        menu.close();
        add.accept(kind);
    }

    private Button shortcut(CriterionKind kind) {
        var button = new Button(kind.name(texts), click -> add.accept(kind));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
