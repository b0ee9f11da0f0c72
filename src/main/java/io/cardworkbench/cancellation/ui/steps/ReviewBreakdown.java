package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cancellation.review.ReviewFindings.TemplateCount;
import io.cardworkbench.cards.ui.StatusWord;
import io.cardworkbench.kit.Bars;
import io.cardworkbench.kit.Texts;
import java.util.List;

/** The cards of a review by status and by template, as bars. */
public final class ReviewBreakdown extends Composite<Div> {

    private static final int TEMPLATES = 8;

    private final Texts texts;

    public ReviewBreakdown(Texts texts, Review review) {
        this.texts = texts;
        getContent().addClassName("review-breakdown");
        getContent()
                .add(
                        new Div(new H3(texts.of("review.by-status")), byStatus(review)),
                        new Div(new H3(texts.of("review.by-template")), byTemplate(review)));
    }

    private Bars byStatus(Review review) {
        var bars = new Bars(review.matched());
        for (var status : StatusWord.OPEN) {
            var cards = review.findings().byStatus().getOrDefault(status, 0);
            if (cards > 0) {
                bars.add(new StatusWord(texts, status), cards, texts.number(cards));
            }
        }
        return bars;
    }

    /** The templates with the most cards; the others on demand. */
    private Div byTemplate(Review review) {
        var counts = review.findings().byTemplate();
        var most = new Div(bars(review, counts.stream().limit(TEMPLATES).toList()));
        var others = counts.stream().skip(TEMPLATES).toList();
        if (!others.isEmpty()) {
            var cards = others.stream().mapToInt(TemplateCount::cards).sum();
            most.add(new Details(texts.of("review.more-templates", others.size(), cards), bars(review, others)));
        }
        return most;
    }

    private Bars bars(Review review, List<TemplateCount> counts) {
        var bars = new Bars(review.matched());
        counts.forEach(
                count -> bars.add(new Span(count.template().name()), count.cards(), texts.number(count.cards())));
        return bars;
    }
}
