package io.cardworkbench.signin.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class FactorSecretsTest {

    private static final String KEY = "a key for tests that is long enough";

    @Test
    void readsWhatItHasEncrypted() {
        var secrets = new FactorSecrets(KEY);
        var secret = secrets.make();

        assertThat(secret).hasSize(20).isNotEqualTo(secrets.make());
        assertThat(new FactorSecrets(KEY).decrypt(secrets.encrypt(secret))).isEqualTo(secret);
        assertThat(secrets.encrypt(secret)).isNotEqualTo(secrets.encrypt(secret));
    }

    @Test
    void readsNothingWithAnotherKey() {
        var encrypted = new FactorSecrets(KEY).encrypt(new byte[20]);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new FactorSecrets(KEY + "!").decrypt(encrypted));
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new FactorSecrets("").decrypt(encrypted));
    }

    @Test
    void takesNoShortKey() {
        assertThat(new FactorSecrets(" ").isAvailable()).isFalse();
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new FactorSecrets("x".repeat(31)));
    }
}
