package io.cardworkbench.access;

import java.util.Locale;
import org.springframework.security.access.AccessDeniedException;

/** Refuses to change anything in an environment that has been deactivated. */
public final class EnvironmentDeactivated extends AccessDeniedException {

    private static final long serialVersionUID = 1;

    private final transient EnvironmentId environment;

    EnvironmentDeactivated(EnvironmentId environment, String operation) {
        super(String.format(
                Locale.ROOT, "%s changes something in the deactivated environment %s", operation, environment));
        this.environment = environment;
    }

    public EnvironmentId environment() {
        return environment;
    }
}
