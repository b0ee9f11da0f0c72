package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.review.CardCountService;
import io.cardworkbench.cancellation.review.PendingCount;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.kit.Texts;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** About how many cards criteria mean, while they are being chosen; says nothing where that isn't known soon. */
final class LiveCount extends Composite<Div> {

    private static final int COUNTED_ONE_BY_ONE = 1_000;

    private static final Logger log = LoggerFactory.getLogger(LiveCount.class);

    private final CardCountService counts;
    private final Place place;
    private @Nullable PendingCount pending;

    LiveCount(CardCountService counts, Place place) {
        this.counts = counts;
        this.place = place;
        getContent().addClassNames("criteria-count", "muted");
    }

    void count(CardCriteria criteria) {
        clear();
        var started = counts.start(place.environmentId(), criteria);
        pending = started;
        started.outcome()
                .whenComplete((count, failure) -> InPage.run(place.ui(), () -> completed(started, count, failure)));
    }

    void clear() {
        giveUp();
        getContent().setText("");
    }

    @Override
    protected void onDetach(DetachEvent event) {
        giveUp();
    }

    private void completed(PendingCount completed, @Nullable OptionalInt count, @Nullable Throwable failure) {
        if (pending != completed) {
            return;
        }
        pending = null;
        if (count == null) {
            log.error("The cards of criteria could not be counted", failure);
        } else {
            count.ifPresent(known -> getContent().setText(words(place.texts(), known)));
        }
    }

    private void giveUp() {
        var overtaken = pending;
        pending = null;
        if (overtaken != null) {
            overtaken.giveUp();
        }
    }

    /** Many are rounded: they change while one reads. */
    static String words(Texts texts, int count) {
        if (count > CardCountService.BOUND) {
            return texts.of("criteria.count.more", CardCountService.BOUND);
        }
        return count < COUNTED_ONE_BY_ONE
                ? texts.of("criteria.count", count)
                : texts.of("criteria.count.about", rounded(count));
    }

    private static int rounded(int count) {
        var unit = (int) Math.pow(10, Math.floor(Math.log10(count)) - 1);
        return Math.round((float) count / unit) * unit;
    }
}
