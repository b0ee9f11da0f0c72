package io.cardworkbench.access;

import org.jspecify.annotations.Nullable;

/**
 * Happened: a member called a service method that they may not call.
 *
 * @param permission what the method takes; null where it takes only an active member, which this one no longer is
 * @param environment the one that the call was about; null where it was about none
 */
public record CallRefused(
        MemberId member,
        String email,
        @Nullable Permission permission,
        @Nullable EnvironmentId environment,
        String operation) {}
