package io.cardworkbench.start;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.organization.CommonPasswords;
import io.cardworkbench.organization.PasswordRule;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the first start.
 *
 * @param demo whether an empty embedded database is filled with demo data
 * @param embeddedUrl the database that is used when no other one is configured
 * @param firstOwner the member who is made when there is no organization yet and no demo
 */
@Validated
@ConfigurationProperties("workbench")
record WorkbenchSettings(
        @DefaultValue("true") boolean demo,
        String embeddedUrl,
        @Valid @Nullable FirstOwner firstOwner) {

    /** The password is checked here, because a failed validation would print it. */
    record FirstOwner(@NotBlank @Email @Size(max = 255) String email, String password) {

        FirstOwner {
            if (isUnfit(password)) {
                throw new IllegalArgumentException(
                        "workbench.first-owner.password takes at least 12 characters and at most 72 bytes in UTF-8, and none that is"
                                + " easily guessed");
            }
        }

        /** What stands before the @, as far as the column for names holds it. */
        String name() {
            var name = email.strip().replaceFirst("@.*", "");
            return name.substring(0, Math.min(name.length(), ChangeRefused.MAX_NAME_LENGTH));
        }

        private static boolean isUnfit(@Nullable String password) {
            return password == null || PasswordRule.brokenBy(password).isPresent() || CommonPasswords.contain(password);
        }

        @Override
        public String toString() {
            return "FirstOwner[email=" + email + "]";
        }
    }
}
