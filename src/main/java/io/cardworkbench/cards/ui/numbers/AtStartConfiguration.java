package io.cardworkbench.cards.ui.numbers;

import io.cardworkbench.access.ui.StartPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the numbers of cards on the start page, below the jobs. */
@Configuration(proxyBeanMethods = false)
class AtStartConfiguration {

    @Bean
    StartPart cardsAtStart(NumberServices services) {
        return new StartPart(20, place -> new CardsAtStart(services, place));
    }
}
