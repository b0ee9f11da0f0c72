package io.cardworkbench.cards.ui.sender;

import io.cardworkbench.access.Permission;
import io.cardworkbench.access.ui.Tool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the test card sender on the page that lists the tools. */
@Configuration(proxyBeanMethods = false)
class SenderConfiguration {

    @Bean
    Tool testCardSenderTool() {
        return new Tool(
                "tools.group.cards",
                "test-card-sender.title",
                "test-card-sender.description",
                "send-cards",
                TestCardSenderView.class,
                Permission.SEND_CARDS);
    }
}
