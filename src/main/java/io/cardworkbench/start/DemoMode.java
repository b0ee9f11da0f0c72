package io.cardworkbench.start;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** On unless switched off, and only while no other database than the embedded default is configured. */
@Component
class DemoMode {

    private final boolean enabled;

    DemoMode(WorkbenchSettings settings, @Value("${spring.datasource.url}") String url) {
        this.enabled = settings.demo() && url.equals(settings.embeddedUrl());
    }

    boolean enabled() {
        return enabled;
    }
}
