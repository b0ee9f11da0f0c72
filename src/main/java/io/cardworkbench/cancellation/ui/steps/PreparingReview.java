package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.cardworkbench.cancellation.review.PendingReview;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.Focus;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.kit.Ticks;
import java.time.Duration;

/** Shows how far a review is, and lets the member give it up. */
public final class PreparingReview extends Composite<Div> {

    private static final Duration UPDATE = Duration.ofMillis(300);

    private final Texts texts;
    private final PendingReview pending;
    private final H2 heading = new H2();
    private final Paragraph found = new Paragraph();

    public PreparingReview(Texts texts, PendingReview pending, Runnable giveUp) {
        this.texts = texts;
        this.pending = pending;
        heading.setText(texts.of("review.preparing"));
        found.addClassName("numbers");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        bar.getElement().setAttribute("aria-label", heading.getText());
        getContent().addClassName("review-preparing");
        getContent().add(heading, bar, found, new ActButton(texts.of("review.give-up"), giveUp));
        update();
        Ticks.whileAttached(this, UPDATE, this::update);
    }

    public void focus() {
        Focus.on(heading);
    }

    private void update() {
        found.setText(texts.of("review.found", pending.found()));
    }
}
