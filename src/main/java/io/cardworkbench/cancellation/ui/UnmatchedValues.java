package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.ui.criteria.CriterionKind;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.cards.values.Readings;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.CopyButton;
import io.cardworkbench.kit.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The values of the criteria that no open card has; not there when every value matches. */
final class UnmatchedValues extends Composite<Div> {

    private static final int SHOWN = 10;

    private final Texts texts;
    private final ValueWords words;

    /** @param remove reviews again without them; offered only where that means the same cards */
    UnmatchedValues(Texts texts, Review review, Consumer<CardCriteria> remove) {
        this.texts = texts;
        words = new ValueWords(texts, review.findings().templates());
        var unmatched = review.findings().unmatched();
        getContent().addClassName("review-unmatched");
        getContent().setVisible(!unmatched.isEmpty());
        var list = new UnorderedList();
        for (var attribute : CardAttribute.values()) {
            if (unmatched.containsKey(attribute)) {
                list.add(item(attribute, unmatched.get(attribute)));
            }
        }
        getContent().add(new H3(texts.of("review.unmatched")), list);
        if (review.matched() > 0 && !unmatched.isEmpty()) {
            getContent().add(new ActButton(texts.of("review.unmatched.remove"), () -> remove.accept(without(review))));
        }
    }

    /** Of each criterion some value is left: a card matches all of them. */
    private static CardCriteria without(Review review) {
        var criteria = review.criteria();
        for (var unmatched : review.findings().unmatched().entrySet()) {
            var left = new LinkedHashSet<>(review.criteria().values().getOrDefault(unmatched.getKey(), List.of()));
            left.removeAll(Set.copyOf(unmatched.getValue()));
            criteria = criteria.with(unmatched.getKey(), left);
        }
        return criteria;
    }

    private ListItem item(CardAttribute attribute, List<String> values) {
        var name = CriterionKind.of(attribute).name(texts);
        var copy = new CopyButton(Readings.text(values, attribute), texts.of("review.unmatched.copy", name));
        var item = new ListItem(new Span(line(attribute, values)), copy);
        if (values.size() > SHOWN) {
            var all = new Div(values.stream()
                    .map(value -> words.of(attribute, value, UnaryOperator.identity()))
                    .collect(Collectors.joining("\n")));
            all.addClassName("criterion-all-values");
            all.getElement()
                    .setAttribute("tabindex", "0")
                    .setAttribute("role", "group")
                    .setAttribute("aria-label", name);
            item.add(new Details(texts.of("review.unmatched.all", values.size()), all));
        }
        return item;
    }

    private String line(CardAttribute attribute, List<String> values) {
        var first = values.stream()
                .limit(SHOWN)
                .map(value -> texts.of("kit.quoted", words.of(attribute, value, ShownValue::of)))
                .collect(Collectors.joining(", "));
        var more = values.size() - SHOWN;
        var field = CriterionKind.of(attribute).name(texts);
        return more > 0
                ? texts.of("review.unmatched.many", field, values.size(), first, more)
                : texts.of("review.unmatched.few", field, values.size(), first);
    }
}
