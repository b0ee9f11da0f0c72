package io.cardworkbench.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
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

        private static final int MAX_NAME_LENGTH = 100;
        private static final int MIN_PASSWORD_CHARACTERS = 12;

        /** BCrypt takes no more. */
        private static final int MAX_PASSWORD_BYTES = 72;

        FirstOwner {
            if (!isFit(password)) {
                throw new IllegalArgumentException(
                        "workbench.first-owner.password takes at least 12 characters and at most 72 bytes in UTF-8");
            }
        }

        /** What stands before the @, as far as the column for names holds it. */
        String name() {
            var name = email.strip().replaceFirst("@.*", "");
            return name.substring(0, Math.min(name.length(), MAX_NAME_LENGTH));
        }

        private static boolean isFit(@Nullable String password) {
            return password != null
                    && !password.isBlank()
                    && password.codePointCount(0, password.length()) >= MIN_PASSWORD_CHARACTERS
                    && password.getBytes(StandardCharsets.UTF_8).length <= MAX_PASSWORD_BYTES;
        }

        @Override
        public String toString() {
            return "FirstOwner[email=" + email + "]";
        }
    }
}
