package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Texts;
import java.util.ArrayList;
import java.util.List;

/** The values that were given and can't be taken, each with the reason, until the member leaves them out. */
final class RefusedValues extends Composite<Div> {

    private static final int SHOWN = 5;

    private final Texts texts;
    private final UnorderedList list = new UnorderedList();
    private final List<String> refused = new ArrayList<>();

    RefusedValues(Texts texts, String field, Runnable changed) {
        this.texts = texts;
        var leave = new ActButton(texts.of("criterion.bad.leave"), () -> {
            clear();
            changed.run();
        });
        leave.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        leave.setAriaLabel(texts.of("criterion.bad.leave.label", field));
        getContent().addClassName("criterion-bad");
        getContent().getElement().setAttribute("role", "alert");
        getContent().add(list, leave);
        show();
    }

    boolean isEmpty() {
        return refused.isEmpty();
    }

    void add(List<String> more) {
        refused.addAll(more);
        show();
    }

    void remove(List<String> some) {
        refused.removeAll(some);
        show();
    }

    void clear() {
        refused.clear();
        show();
    }

    private void show() {
        list.removeAll();
        refused.stream().limit(SHOWN).forEach(one -> list.add(new ListItem(one)));
        if (refused.size() > SHOWN) {
            list.add(new ListItem(texts.of("criterion.values.more", refused.size() - SHOWN)));
        }
        getContent().setVisible(!refused.isEmpty());
    }
}
