package io.cardworkbench.cancellation.ui;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.StartPart;
import io.cardworkbench.access.ui.Tool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts Cancel cards among the tools, and its jobs on the start page. */
@Configuration(proxyBeanMethods = false)
class ToolConfiguration {

    @Bean
    Tool cancelCardsTool() {
        return new Tool(
                "tools.group.cards",
                "cancel-cards.title",
                "cancel-cards.description",
                "cancel-cards",
                CancelCardsView.class,
                Permission.CANCEL_CARDS);
    }

    @Bean
    StartPart jobsAtStart(ToolServices services) {
        return new StartPart(10, place -> new JobsAtStart(services, place));
    }
}
