package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.overlap.Overlap;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.kit.InPage;
import io.cardworkbench.kit.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which of the cards of a review other jobs have as well; not there where none has. */
final class OverlapNotice extends Composite<Div> {

    private final Place place;
    private final Texts texts;
    private final Review review;

    OverlapNotice(ToolServices services, Place place, Review review) {
        this.place = place;
        this.texts = place.texts();
        this.review = review;
        getContent().addClassName("review-overlap");
        getContent().getElement().setAttribute("role", "status");
        if (review.matched() > 0) {
            services.overlaps()
                    .of(place.environmentId(), review.id())
                    .whenComplete((found, failure) -> InPage.run(place.ui(), () -> show(found)));
        }
    }

    private void show(@Nullable List<Overlap> found) {
        if (found != null && !found.isEmpty()) {
            found.forEach(overlap -> getContent().add(line(overlap)));
            getContent().add(new Paragraph(texts.of("overlap.meaning")));
        }
    }

    private Paragraph line(Overlap overlap) {
        var words =
                texts.of("overlap.line", overlap.cards(), review.matched(), texts.of("job.state." + overlap.state()));
        var job = texts.of("job.title", overlap.job().toString());
        return new Paragraph(new Span(words + " "), ToolLinks.toJob(place.environmentId(), overlap.job(), job));
    }
}
