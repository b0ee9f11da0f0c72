package io.cardworkbench.cards.ui.sender;

import io.cardworkbench.cards.sending.SendingRefused;
import org.jspecify.annotations.Nullable;

/**
 * How far a sending is.
 *
 * @param sent how many cards have been sent
 * @param customers how many customers they went to
 * @param refused why the rest was not sent
 * @param permitted false where the right to send was lost on the way
 */
record SendingStep(
        int sent, int customers, boolean ended, @Nullable SendingRefused refused, boolean permitted) {

    static SendingStep none() {
        return new SendingStep(0, 0, false, null, true);
    }

    SendingStep plus(int cards, int moreCustomers) {
        return new SendingStep(sent + cards, customers + moreCustomers, false, null, true);
    }

    SendingStep end() {
        return new SendingStep(sent, customers, true, null, true);
    }

    SendingStep endBy(SendingRefused reason) {
        return new SendingStep(sent, customers, true, reason, true);
    }

    SendingStep endWithoutPermission() {
        return new SendingStep(sent, customers, true, null, false);
    }

    boolean complete() {
        return ended && refused == null && permitted;
    }
}
