package io.cardworkbench.cancellation.ui.steps;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.review.Review;
import io.cardworkbench.cards.CardSummary;
import io.cardworkbench.cards.query.Card;
import io.cardworkbench.cards.query.CardQueryService;
import io.cardworkbench.cards.ui.CardFace;
import io.cardworkbench.cards.ui.CardLinks;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** What customers see of the cards of a review: one card of each of the templates that its sample shows first. */
@StyleSheet("context://assets/cards.css")
public final class SampleFaces extends Composite<Div> {

    private static final int SHOWN = 3;

    private final Place place;

    public SampleFaces(CardQueryService cards, Place place, Review review) {
        this.place = place;
        var faces = new UnorderedList();
        faces.addClassNames("plain-list", "sample-faces");
        firstOfTemplates(review).stream()
                .map(card -> cards.find(place.environmentId(), card.id()))
                .flatMap(Optional::stream)
                .map(this::face)
                .forEach(faces::add);
        var heading = new H3(place.texts().of("review.faces"));
        faces.getElement().setAttribute("aria-label", heading.getText());
        getContent().addClassName("review-faces");
        getContent().setVisible(faces.getComponentCount() > 0);
        getContent().add(heading, faces);
    }

    private static List<CardSummary> firstOfTemplates(Review review) {
        var seen = new HashSet<String>();
        return review.findings().sample().stream()
                .filter(card -> seen.add(card.templateName()))
                .limit(SHOWN)
                .toList();
    }

    private ListItem face(Card card) {
        var link = CardLinks.toCard(
                place.environmentId(), card.id(), card.template().name());
        return new ListItem(link, new CardFace(place.texts(), card));
    }
}
