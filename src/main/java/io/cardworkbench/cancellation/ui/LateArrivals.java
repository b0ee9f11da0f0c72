package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.signals.Signal;
import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.review.MatchingNow;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.kit.Texts;
import org.jspecify.annotations.Nullable;

/** How many open cards match the criteria of a job that has ended: those that came or woke since its review, and those left. */
final class LateArrivals extends Composite<Div> {

    private final ToolServices services;
    private final Place place;
    private final Texts texts;
    private final LiveJob live;
    private final Runnable review;
    private final Span words = new Span();
    private boolean asked;

    /** @param review opens the tool with the criteria */
    LateArrivals(ToolServices services, Place place, LiveJob live, Runnable review) {
        this.services = services;
        this.place = place;
        this.texts = place.texts();
        this.live = live;
        this.review = review;
        words.getElement().setAttribute("role", "status");
        getContent().addClassName("late-arrivals");
        getContent().add(words);
        Signal.effect(this, () -> {
            if (live.job().get().state().isEnded() && isLast() && !asked) {
                asked = true;
                count();
            }
        });
    }

    /** What matches while a series goes on is what its other jobs are about. */
    private boolean isLast() {
        var series = live.now().series();
        return series == null || series.isLast();
    }

    /** On another thread; the page shows what it has meanwhile. */
    private void count() {
        words.setText(texts.of("late.counting"));
        try {
            services.reviews()
                    .matchingNow(place.environmentId(), live.now().criteria())
                    .whenComplete((found, failure) -> InPage.run(place.ui(), () -> show(found)));
        } catch (PermissionMissing lostMeanwhile) {
            words.setText("");
        }
    }

    private void show(@Nullable MatchingNow found) {
        if (found == null) {
            words.setText(texts.of("late.too-long"));
            return;
        }
        words.setText(texts.of(found.more() ? "late.more" : "late.count", found.cards()));
        if (found.cards() > 0 && !live.now().criteria().isUnscoped()) {
            getContent().add(new ActButton(texts.of("late.review"), review));
        }
    }
}
