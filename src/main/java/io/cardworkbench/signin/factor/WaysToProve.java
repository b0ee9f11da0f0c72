package io.cardworkbench.signin.factor;

import java.io.Serializable;

/**
 * How a member shows who they are.
 *
 * @param code by a code, which takes the place of the password then
 * @param passkey by a passkey, which is enough alone
 * @param password by the password, or the word of a provider, alone
 */
public record WaysToProve(boolean code, boolean passkey, boolean password) implements Serializable {}
