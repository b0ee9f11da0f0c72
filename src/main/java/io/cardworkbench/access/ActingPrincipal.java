package io.cardworkbench.access;

/** A security principal that services work for. Carries no permissions: those are read from the database at each call. */
sealed interface ActingPrincipal permits SignedInMember, CallingCredential {

    Actor actor();
}
