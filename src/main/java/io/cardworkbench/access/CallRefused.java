package io.cardworkbench.access;

import org.jspecify.annotations.Nullable;

/**
 * Happened: a member or a system called a service method that it may not call.
 *
 * @param permission what the method takes; null where it takes only an active member, which this one no longer is
 * @param environment the one that the call was about; null where it was about none
 */
public record CallRefused(
        Actor actor,
        @Nullable Permission permission,
        @Nullable EnvironmentId environment,
        String operation) {}
