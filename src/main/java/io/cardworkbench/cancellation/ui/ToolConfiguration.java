package io.cardworkbench.cancellation.ui;

import io.cardworkbench.kit.Tool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts Cancel cards on the page that lists the tools. */
@Configuration(proxyBeanMethods = false)
class ToolConfiguration {

    @Bean
    Tool cancelCardsTool() {
        return new Tool(
                "tools.group.cards",
                "cancel-cards.title",
                "cancel-cards.description",
                "cancel-cards",
                CancelCardsView.class);
    }
}
