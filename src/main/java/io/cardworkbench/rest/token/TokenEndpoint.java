package io.cardworkbench.rest.token;

/** Where tokens are to be had. */
public final class TokenEndpoint {

    public static final String PATH = "/oauth2/token";

    private TokenEndpoint() {}
}
