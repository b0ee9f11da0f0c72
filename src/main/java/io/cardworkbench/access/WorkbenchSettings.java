package io.cardworkbench.access;

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

    /** The password has 12 to 72 characters; BCrypt reads no more than 72 bytes. */
    record FirstOwner(
            @NotBlank @Email String email,
            @NotBlank @Size(min = 12, max = 72) String password) {

        @Override
        public String toString() {
            return "FirstOwner[email=" + email + "]";
        }
    }
}
