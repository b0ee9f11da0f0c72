package io.cardworkbench.cards.ui.sender;

import io.cardworkbench.access.PermissionMissing;
import io.cardworkbench.access.ui.Place;
import io.cardworkbench.cards.sending.CardSending;
import io.cardworkbench.cards.sending.CardSendingService;
import io.cardworkbench.cards.sending.SendingRefused;
import io.cardworkbench.cards.values.ValueList;
import io.cardworkbench.kit.InPage;
import java.util.function.Consumer;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Sends in slices, on behalf of the member who asked for it; goes on to the end when that member leaves the page. */
final class SendingRun implements Runnable {

    /** Cards per transaction. */
    private static final int SLICE = 1_000;

    private final CardSendingService service;
    private final Place place;
    private final CardSending wanted;
    private final Consumer<SendingStep> listener;

    private SendingRun(CardSendingService service, Place place, CardSending wanted, Consumer<SendingStep> listener) {
        this.service = service;
        this.place = place;
        this.wanted = wanted;
        this.listener = listener;
    }

    /** The listener is told of each slice, in the page. */
    static void start(CardSendingService service, Place place, CardSending wanted, Consumer<SendingStep> listener) {
        var run = new SendingRun(service, place, wanted, listener);
        place.ui().getSession().getService().getExecutor().execute(new DelegatingSecurityContextRunnable(run));
    }

    @Override
    public void run() {
        var step = SendingStep.none();
        try {
            var customers = ValueList.of(wanted.userIds()).values();
            var size = SLICE / wanted.copies();
            for (var from = 0; from < customers.size(); from += size) {
                var slice = wanted.to(customers.subList(from, Math.min(from + size, customers.size())));
                var sent = service.send(place.environmentId(), slice).ids().size();
                step = step.plus(sent, slice.userIds().size());
                tell(step);
            }
            step = step.end();
        } catch (SendingRefused refused) {
            step = step.endBy(refused);
        } catch (PermissionMissing lostMeanwhile) {
            step = step.endWithoutPermission();
        } finally {
            tell(step.ended() ? step : step.end());
        }
    }

    private void tell(SendingStep step) {
        InPage.run(place.ui(), () -> listener.accept(step));
    }
}
