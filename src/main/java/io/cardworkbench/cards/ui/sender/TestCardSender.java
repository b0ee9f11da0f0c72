package io.cardworkbench.cards.ui.sender;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.signals.local.ValueSignal;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Descriptions;
import io.cardworkbench.access.ui.PermissionBanner;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.criteria.CriterionRefused;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.SendingRefused;
import io.cardworkbench.cards.ui.CardServices;
import io.cardworkbench.kit.ActButton;

/** What to send and to whom, the button that does it, and how it comes along. */
@StyleSheet("context://assets/cards.css")
final class TestCardSender extends Composite<Div> {

    private final transient CardServices services;
    private final transient Place place;
    /** Not again once it was pressed, until something else is to be sent or the member says so: clicks come in pairs. */
    private final ValueSignal<Boolean> ready = new ValueSignal<>(true);

    private boolean running;
    private final SendingForm form;
    private final Div outcome = new Div();

    TestCardSender(CardServices services, Place place) {
        this.services = services;
        this.place = place;
        form = new SendingForm(place.texts(), services.templateChoice(place), this::changed);
        var send = new ActButton(place.texts().of("test-card-sender.send"), this::send);
        send.addThemeVariants(ButtonVariant.PRIMARY);
        send.addClassName("send-button");
        send.bindEnabled(ready);
        var controls = new Div(form, send);
        controls.addClassName("sender-controls");
        controls.getElement().setAttribute("role", "group");
        var allowed = place.rights().allow(Permission.SEND_CARDS);
        allowed.enables(controls);
        allowed.explains(send);
        Descriptions.tie(send, outcome);
        getContent().addClassName("sender");
        getContent().add(banner(), controls, outcome);
    }

    private PermissionBanner banner() {
        return new PermissionBanner(place, Permission.SEND_CARDS, "test-card-sender.not-permitted");
    }

    private void changed() {
        ready.set(!running);
    }

    private void send() {
        outcome.removeAll();
        try {
            if (form.isComplete()) {
                start(form.sending());
            }
        } catch (CriterionRefused refused) {
            form.explain(refused);
        } catch (SendingRefused refused) {
            form.explain(refused);
        }
    }

    private void start(CardSending wanted) {
        running = true;
        ready.set(false);
        var progress = new SendingProgressPart(services.addresses(), place, wanted, () -> start(form.sending()));
        outcome.removeAll();
        outcome.add(progress);
        SendingRun.start(services.sending(), place, wanted, step -> {
            progress.show(step);
            running = !step.ended();
            if (step.ended() && !step.complete()) {
                changed();
            }
        });
    }
}
