package io.cardworkbench.signin.passkey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PasskeySettingsTest {

    private static final PasskeySettings NOTHING_SET = new PasskeySettings("", List.of());

    @Test
    void passkeysCountAtTheHostOfThePage() {
        assertThat(NOTHING_SET.siteAt("https", "Cards.example.com", 443))
                .isEqualTo(new Site("cards.example.com", Set.of("https://cards.example.com")));
        assertThat(NOTHING_SET.siteAt("https", "cards.example.com", 8443))
                .isEqualTo(new Site("cards.example.com", Set.of("https://cards.example.com:8443")));
        assertThat(NOTHING_SET.siteAt("http", "localhost", 8080))
                .isEqualTo(new Site("localhost", Set.of("http://localhost:8080")));
        assertThat(NOTHING_SET.siteAt("http", "localhost", 80))
                .isEqualTo(new Site("localhost", Set.of("http://localhost")));
    }

    @Test
    void aDomainThatIsSetCountsWhateverHostACallerNames() {
        var settings = new PasskeySettings("example.com", List.of("https://cards.example.com"));

        assertThat(settings.siteAt("https", "evil.example.com", 443))
                .isEqualTo(new Site("example.com", Set.of("https://cards.example.com")));
        assertThat(new PasskeySettings("example.com", List.of()).siteAt("https", "evil.example.com", 443))
                .isEqualTo(new Site("example.com", Set.of("https://example.com")));
    }

    @Test
    void originsAloneAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PasskeySettings("", List.of("https://cards.example.com")))
                .withMessageContaining("without a relying-party");
    }
}
