package io.cardworkbench.signin.passkey;

/** What a browser has answered is no passkey that was asked for. */
public final class PasskeyRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    PasskeyRefused(String message) {
        super(message);
    }

    PasskeyRefused(RuntimeException reason) {
        super("It can't be read, or is not what was asked for", reason);
    }
}
