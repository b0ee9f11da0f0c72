package io.cardworkbench.signin.passkey;

import io.cardworkbench.access.Actor;

/** Something that happened to a passkey, announced in the transaction that did it. */
public sealed interface PasskeyEvent {

    /** Of the passkey. */
    String name();

    /** Whose it is. */
    Actor by();

    /** It was added. */
    record Added(String name, Actor by) implements PasskeyEvent {}

    /** It was removed. */
    record Removed(String name, Actor by) implements PasskeyEvent {}

    /** Its member has shown with it who they are, at sign-in or later. */
    record Used(String name, Actor by) implements PasskeyEvent {}
}
