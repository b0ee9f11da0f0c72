package io.cardworkbench.access;

import org.jspecify.annotations.Nullable;

/**
 * Happened: a member or a system called a service method that it may not call.
 *
 * @param permission what the method takes; null where it takes only an active member
 * @param environment the one that the call was about; null where it was about none
 * @param address where the call came from; null where it does not matter
 */
public record CallRefused(
        Actor actor,
        Reason reason,
        @Nullable Permission permission,
        @Nullable EnvironmentId environment,
        String operation,
        @Nullable String address) {

    /** Why a call is refused. */
    public enum Reason {

        /** Nobody signed in, or who did has been deactivated or signed out everywhere since. */
        NOT_SIGNED_IN,

        PERMISSION_MISSING,

        /** Nothing can be changed in the environment. */
        ENVIRONMENT_DEACTIVATED,

        /** The credential may not be used from the address. */
        ADDRESS_REFUSED
    }
}
