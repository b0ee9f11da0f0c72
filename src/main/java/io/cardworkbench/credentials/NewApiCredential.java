package io.cardworkbench.credentials;

/** An API credential that has just been made, with its secret, which can be read this once only. */
public record NewApiCredential(ApiCredential credential, String secret) {

    @Override
    public String toString() {
        return credential.toString();
    }
}
