package io.cardworkbench.signin.passkey;

import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;

/** What a browser says that a passkey has signed; nothing of it is believed yet. */
public record PasskeyAnswer(PublicKeyCredential<AuthenticatorAssertionResponse> credential) {

    /** Refuses what is none. */
    public static PasskeyAnswer read(String json) {
        return new PasskeyAnswer(PasskeyJson.readSigned(json));
    }

    /** The id of the passkey. */
    public String id() {
        return credential.getRawId().toBase64UrlString();
    }
}
