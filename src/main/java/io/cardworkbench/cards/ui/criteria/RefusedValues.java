package io.cardworkbench.cards.ui.criteria;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The values that were given and can't be taken, each with the reason, until the member leaves them out. */
final class RefusedValues extends Composite<Div> {

    private static final int SHOWN = 5;

    private final Texts texts;
    private final Function<CriterionRefused, String> words;
    private final UnorderedList list = new UnorderedList();
    private final List<CriterionRefused> refused = new ArrayList<>();

    RefusedValues(Texts texts, String field, Function<CriterionRefused, String> words, Runnable changed) {
        this.texts = texts;
        this.words = words;
        var leave = new Button(texts.of("criterion.bad.leave"), click -> {
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

    void add(List<CriterionRefused> more) {
        refused.addAll(more);
        show();
    }

    void clear() {
        refused.clear();
        show();
    }

    private void show() {
        list.removeAll();
        refused.stream().limit(SHOWN).forEach(one -> list.add(new ListItem(words.apply(one))));
        if (refused.size() > SHOWN) {
            list.add(new ListItem(texts.of("criterion.values.more", refused.size() - SHOWN)));
        }
        getContent().setVisible(!refused.isEmpty());
    }
}
