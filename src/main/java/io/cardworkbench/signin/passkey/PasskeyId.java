package io.cardworkbench.signin.passkey;

import java.io.Serializable;

/** Identifies a passkey. */
public record PasskeyId(int value) implements Serializable {}
