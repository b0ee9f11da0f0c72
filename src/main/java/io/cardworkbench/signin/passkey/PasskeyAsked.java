package io.cardworkbench.signin.passkey;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;

/**
 * What a browser is asked to sign with a passkey. Stays on the server, and is answered once.
 *
 * @param until when it can be answered
 */
public record PasskeyAsked(PublicKeyCredentialRequestOptions options, Site site, Instant until)
        implements Serializable {

    /** What the browser is told. */
    public String json() {
        return PasskeyJson.write(options);
    }
}
