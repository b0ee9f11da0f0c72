package io.cardworkbench.signin.passkey;

import java.io.Serializable;
import java.time.Instant;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/**
 * A passkey that a browser is asked to make. Stays on the server, and is answered once.
 *
 * @param until when it can be answered
 */
public record NewPasskey(String name, PublicKeyCredentialCreationOptions options, Site site, Instant until)
        implements Serializable {

    /** What the browser is told. */
    public String json() {
        return PasskeyJson.write(options);
    }
}
