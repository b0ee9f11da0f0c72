package io.cardworkbench.signin.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What browsers are told and answer, as their own functions read and write it. */
final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    /** Far more than any authenticator says. */
    private static final int LONGEST = 20_000;

    private PasskeyJson() {}

    static String write(Object options) {
        return JSON.writeValueAsString(options);
    }

    static PublicKeyCredential<AuthenticatorAttestationResponse> readMade(String json) {
        return read(json, new TypeReference<>() {});
    }

    static PublicKeyCredential<AuthenticatorAssertionResponse> readSigned(String json) {
        return read(json, new TypeReference<>() {});
    }

    private static <T> T read(String json, TypeReference<T> type) {
        if (json.length() > LONGEST) {
            throw new PasskeyRefused("It is too long");
        }
        try {
            var read = JSON.readValue(json, type);
            if (read == null) {
                throw new PasskeyRefused("There is nothing");
            }
            return read;
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new PasskeyRefused(unreadable);
        }
    }
}
