package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.ui.criteria.CriterionKind;
import io.cardworkbench.cards.ui.criteria.ShownValue;
import io.cardworkbench.kit.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** The values of the criteria that no open card has; not there when every value matches. */
final class UnmatchedValues extends Composite<Div> {

    private static final int SHOWN = 10;

    private final Texts texts;
    private final ValueWords words;

    UnmatchedValues(Texts texts, Review review) {
        this.texts = texts;
        words = new ValueWords(texts, review.findings().templates());
        var unmatched = review.findings().unmatched();
        getContent().addClassName("review-unmatched");
        getContent().setVisible(!unmatched.isEmpty());
        var list = new UnorderedList();
        for (var attribute : CardAttribute.values()) {
            if (unmatched.containsKey(attribute)) {
                list.add(new ListItem(line(attribute, unmatched.get(attribute))));
            }
        }
        getContent().add(new H3(texts.of("review.unmatched")), list);
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
