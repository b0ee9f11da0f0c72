package io.cardworkbench.cards.ui.criteria;

import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.kit.Texts;

/** Says which rule a value breaks. */
public final class CriterionWords {

    private CriterionWords() {}

    /** For a value of one attribute. */
    public static String explain(Texts texts, CriterionRefused refused) {
        var name = refused.attribute()
                .map(CriterionKind::of)
                .orElse(CriterionKind.SENT)
                .name(texts);
        return texts.of(
                "criterion.refused." + refused.rule(),
                name,
                refused.value().map(ShownValue::of).orElse(""),
                CardCriteria.MAX_VALUE_LENGTH);
    }
}
