package io.cardworkbench.access;

/** Refuses to make an API credential, and says which rule its name breaks. */
public final class CredentialRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** What the name of a credential must keep to. */
    public enum Rule {
        NAME_MISSING,
        NAME_TOO_LONG
    }

    private final Rule rule;

    CredentialRefused(Rule rule) {
        super("name: " + rule);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }
}
