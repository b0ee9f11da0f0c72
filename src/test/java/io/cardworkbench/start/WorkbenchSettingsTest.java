package io.cardworkbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import io.cardworkbench.start.WorkbenchSettings.FirstOwner;
import jakarta.validation.Validation;
import org.junit.jupiter.api.Test;

class WorkbenchSettingsTest {

    private static final String PASSWORD = "correct horse battery";

    /** 72 bytes. */
    private static final String LONGEST = "maple orbit cactus violin tunnel beacon harbor pigeon saddle walnut üxx";

    @Test
    void takesPasswordsOfTwelveCharactersToSeventyTwoBytes() {
        assertThatNoException().isThrownBy(() -> owner("tz7k qm vaxo"));
        assertThatNoException().isThrownBy(() -> owner(LONGEST));
        assertRefused("p".repeat(11));
        assertRefused("🂡".repeat(6));
        assertRefused(LONGEST + "y");
        assertRefused(" ".repeat(12));
    }

    @Test
    void takesNoneThatIsEasilyGuessed() {
        assertRefused("passwordpassword");
        assertRefused("p".repeat(12));
    }

    @Test
    void namesTheFirstOwnerAfterTheAddress() {
        assertThat(new FirstOwner("first.owner@example.com", PASSWORD).name()).isEqualTo("first.owner");
        assertThat(new FirstOwner("o".repeat(101) + "@example.com", PASSWORD).name())
                .isEqualTo("o".repeat(100));
    }

    @Test
    void takesNoAddressThatIsLongerThanItsColumn() {
        var domain =
                "@" + "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + "." + "d".repeat(60) + ".example";
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var validator = factory.getValidator();
            assertThat(validator.validate(new FirstOwner("owner@example.com", PASSWORD)))
                    .isEmpty();
            assertThat(validator.validate(new FirstOwner("owner" + domain, PASSWORD)))
                    .hasSize(1);
        }
    }

    private static FirstOwner owner(String password) {
        return new FirstOwner("owner@example.com", password);
    }

    private static void assertRefused(String password) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> owner(password))
                .withMessageContaining("12 characters")
                .withMessageNotContaining(password);
    }
}
