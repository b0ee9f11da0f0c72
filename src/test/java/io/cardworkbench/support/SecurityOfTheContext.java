package io.cardworkbench.support;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Signs out after each test whoever it signed in. Before it, makes the test's context the one that knows who is signed in:
 * Spring keeps one strategy for the whole Java machine, that of the context made last.
 */
public final class SecurityOfTheContext implements BeforeEachCallback, AfterEachCallback {

    @Override
    public void beforeEach(ExtensionContext test) {
        var context = SpringExtension.getApplicationContext(test);
        SecurityContextHolder.setContextHolderStrategy(context.getBean(SecurityContextHolderStrategy.class));
    }

    @Override
    public void afterEach(ExtensionContext test) {
        SecurityContextHolder.clearContext();
    }
}
