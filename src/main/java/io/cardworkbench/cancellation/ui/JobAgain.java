package io.cardworkbench.cancellation.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.EnvironmentScope;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cancellation.job.JobId;
import io.cardworkbench.cancellation.job.QueueHeld;
import io.cardworkbench.cancellation.job.RestRefused;
import io.cardworkbench.cancellation.proof.FreshProofMissing;
import io.cardworkbench.kit.ActButton;
import io.cardworkbench.kit.AskInPlace;
import io.cardworkbench.kit.ConfirmInPlace.Choice;
import io.cardworkbench.kit.Texts;
import io.cardworkbench.signin.factor.ui.AskProof;
import org.jspecify.annotations.Nullable;

/** Leads from a job to the next one: with the same criteria, or with the cards that it left. */
final class JobAgain extends Composite<Div> {

    private static final int NOTIFIED_FOR = 5_000;

    private final ToolServices services;
    private final Place place;
    private final Texts texts;
    private final LiveJob live;

    JobAgain(ToolServices services, Place place, LiveJob live) {
        this.services = services;
        this.place = place;
        this.texts = place.texts();
        this.live = live;
        getContent().addClassName("job-again");
        addLink("job.rest-of", live.now().chain().restOf());
        addLink("job.rest", live.now().chain().rest());
        if (!live.now().criteria().isUnscoped()) {
            getContent().add(new ActButton(texts.of("job.use-criteria"), this::useCriteria));
        }
        if (live.now().chain().rest() == null) {
            getContent().add(tryAgain());
        }
        getContent().add(new LateArrivals(services, place, live, this::useCriteria));
    }

    private void addLink(String key, @Nullable JobId other) {
        if (other != null) {
            var text = texts.of(key, other.toString());
            getContent().add(new Div(ToolLinks.toJob(place.environmentId(), other, text)));
        }
    }

    private AskInPlace tryAgain() {
        var allowed = place.rights().allow(Permission.CANCEL_CARDS);
        var choice = new Choice(texts, "job.try-again", ButtonVariant.ERROR, allowed::enables);
        var ask = new AskInPlace(
                choice, this::whatItMeans, question -> place.rights().attemptUnderBanner(this::startRest));
        ask.bindVisible(live.job().map(job -> job.left() > 0));
        return ask;
    }

    private Paragraph whatItMeans() {
        return new Paragraph(texts.of("job.try-again.question", live.now().left()));
    }

    private void useCriteria() {
        place.rights().attemptUnderBanner(() -> {
            var parameters =
                    services.addresses().of(place.environmentId(), live.now().criteria());
            place.ui().navigate(CancelCardsView.class, parameters);
        });
    }

    private void startRest() {
        try {
            var rest = services.jobs().tryAgain(place.environmentId(), live.id());
            var parameters = EnvironmentScope.parameters(place.environmentId());
            place.ui().navigate(JobView.class, rest.id().toString(), parameters);
        } catch (FreshProofMissing missing) {
            AskProof.in(
                    getContent(),
                    texts,
                    services.proofs(),
                    "proof",
                    () -> place.rights().attemptUnderBanner(this::startRest));
        } catch (RestRefused refused) {
            notify(
                    refused.isOfUnknownCards()
                            ? texts.of("job.try-again.unknown")
                            : texts.of("job.refused", texts.of("job.state." + refused.state())));
        } catch (QueueHeld held) {
            notify(texts.of("job.queue-held"));
        }
    }

    private static void notify(String text) {
        Notification.show(text, NOTIFIED_FOR, Position.BOTTOM_END);
    }
}
