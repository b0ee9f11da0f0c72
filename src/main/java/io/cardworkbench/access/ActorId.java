package io.cardworkbench.access;

import org.jspecify.annotations.Nullable;

/** Identifies who acts: a member, or a system with an API credential. */
public sealed interface ActorId permits MemberId, CredentialId {

    /** From the two columns that keep it, of which exactly one is filled. */
    static ActorId of(@Nullable Integer member, @Nullable Integer credential) {
        if (member != null) {
            return new MemberId(member);
        }
        if (credential != null) {
            return new CredentialId(credential);
        }
        throw new IllegalArgumentException("Neither a member nor a credential");
    }

    /** What the column for members holds; null for a credential. */
    default @Nullable Integer memberKey() {
        return this instanceof MemberId(int value) ? (Integer) value : null;
    }

    /** What the column for credentials holds; null for a member. */
    default @Nullable Integer credentialKey() {
        return this instanceof CredentialId(int value) ? (Integer) value : null;
    }
}
