package io.cardworkbench.cancellation.ui.ledger;

import io.cardworkbench.cancellation.job.CardFailure;
import io.cardworkbench.kit.Texts;

/** Says in the language of the page why a card failed. */
public record FailureWords(Texts texts) {

    public String of(String stored) {
        return CardFailure.of(stored)
                .map(failure -> texts.of("ledger.failure." + failure, failure.detail(stored)))
                .orElse(stored);
    }
}
