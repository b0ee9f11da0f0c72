package io.cardworkbench.access;

/**
 * What a member may do in an environment, as it stood at a moment.
 *
 * @param deactivated whether nothing in the environment can be changed
 */
public record Rights(Grants grants, boolean deactivated) {

    /** Whether a permission can be used, or what stands in the way. */
    public enum State {
        USABLE,
        MISSING,
        ENVIRONMENT_DEACTIVATED
    }

    /** A deactivated environment stands in the way of more than seeing what belongs to it. */
    public State of(Permission wanted) {
        if (!grants.allow(wanted)) {
            return State.MISSING;
        }
        var change = wanted.level() != Level.VIEW && wanted.resource().belongsToEnvironment();
        return deactivated && change ? State.ENVIRONMENT_DEACTIVATED : State.USABLE;
    }
}
