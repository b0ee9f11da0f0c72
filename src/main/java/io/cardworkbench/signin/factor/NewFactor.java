package io.cardworkbench.signin.factor;

/**
 * What an app for one-time codes takes, which can be read this once only.
 *
 * @param secret in base 32
 * @param address that apps know
 */
public record NewFactor(String secret, String address) {

    @Override
    public String toString() {
        return "a second factor";
    }
}
