package io.cardworkbench.cards.ui.sender;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CardAttribute;
import io.cardworkbench.cards.criteria.CardCriteria;
import io.cardworkbench.cards.query.CardQuery;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.ui.CardLinks;
import io.cardworkbench.cards.ui.QueryAddresses;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.LiveRegion;
import io.cardworkbench.kit.Notice;
import io.cardworkbench.kit.Texts;
import java.util.Objects;
import java.util.Set;

/** How a sending comes along, and in the end where its cards are. */
final class SendingProgressPart extends Composite<Div> {

    private final transient QueryAddresses addresses;
    private final transient Place place;
    private final transient CardSending wanted;
    private final transient Runnable again;
    private final Texts texts;
    private final int total;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();
    private final LiveRegion region = new LiveRegion();

    /** Once all is sent, offers to do it again. */
    SendingProgressPart(QueryAddresses addresses, Place place, CardSending wanted, Runnable again) {
        this.addresses = addresses;
        this.again = again;
        this.place = place;
        this.wanted = wanted;
        this.texts = place.texts();
        this.total = wanted.userIds().size() * wanted.copies();
        bar.getElement().setAttribute("aria-label", texts.of("test-card-sender.progress"));
        getContent().addClassName("sending-progress");
        getContent().add(bar, words, region);
        show(SendingStep.none());
    }

    void show(SendingStep step) {
        bar.setValue((double) step.sent() / total);
        words.setText(texts.of("test-card-sender.sent-of", step.sent(), total));
        if (step.ended()) {
            end(step);
        }
    }

    private void end(SendingStep step) {
        var heading = step.complete()
                ? texts.of("test-card-sender.done", step.sent(), step.customers())
                : texts.of("test-card-sender.ended", step.sent(), total);
        var notice = new Notice(step.complete() ? Notice.Kind.SUCCESS : Notice.Kind.ERROR, heading, detail(step));
        getContent().removeAll();
        getContent()
                .add(notice.with(CardLinks.toCards(
                        addresses.of(place.environmentId(), query()), texts.of("test-card-sender.show"))));
        if (step.complete()) {
            notice.with(sendAgain());
        }
        getContent().add(region);
        region.say(heading);
    }

    private Button sendAgain() {
        var button = new ActButton(texts.of("test-card-sender.again"), again);
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setDisableOnClick(true);
        return button;
    }

    private String detail(SendingStep step) {
        if (!step.permitted()) {
            return texts.of("test-card-sender.lost-permission");
        }
        var refused = step.refused();
        return refused == null
                ? texts.of("test-card-sender.lifecycle", Objects.toString(wanted.lifecycleId()))
                : SendingWords.of(texts, refused);
    }

    private CardQuery query() {
        return new CardQuery(
                CardCriteria.none().with(CardAttribute.LIFECYCLE_ID, Objects.toString(wanted.lifecycleId())), Set.of());
    }
}
