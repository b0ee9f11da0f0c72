package io.cardworkbench.signin.factor;

import io.cardworkbench.access.Actor;
import io.cardworkbench.access.MemberId;

/** Something that happened to second factors, announced in the transaction that did it. */
public sealed interface FactorEvent {

    Actor by();

    /** A member has set up codes. */
    record FactorSetUp(MemberId member, Actor by) implements FactorEvent {}

    /**
     * It was removed.
     *
     * @param email of whose it was
     */
    record FactorRemoved(MemberId member, String email, Actor by) implements FactorEvent {}

    /** A member has used a recovery code in place of a code. */
    record RecoveryCodeUsed(MemberId member, int left, Actor by) implements FactorEvent {}

    /** It is required of others than before. */
    record RuleChanged(RequiredOf was, RequiredOf is, Actor by) implements FactorEvent {}
}
