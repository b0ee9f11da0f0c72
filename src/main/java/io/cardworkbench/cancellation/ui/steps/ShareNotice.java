package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.cancellation.review.Friction;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.kit.Bars;
import io.cardworkbench.kit.Texts;

/** Lets a review of a large part of an environment look like one; not there for a small part. */
public final class ShareNotice extends Composite<Div> {

    public ShareNotice(Texts texts, Review review, String environment) {
        var bars = new Bars(review.openInEnvironment());
        bars.add(
                new Span(texts.number(review.matched())),
                review.matched(),
                texts.of("review.share.of", review.openInEnvironment()));
        var words = texts.of("review.share", texts.percent(review.share()), environment);
        getContent().addClassName("share-notice");
        getContent().setVisible(Friction.standsOut(review));
        getContent().add(new Paragraph(words), bars);
    }
}
