package io.cardworkbench.signin.passkey;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;

/**
 * A passkey as it is stored.
 *
 * @param handle what authenticators know the member by
 * @param transports how browsers reach the authenticator, with commas between them
 */
record StoredPasskey(
        String handle, String name, String credentialId, String attestation, String transports, long signatureCount) {

    private static final String COMMA = ",";

    /** How browsers reach an authenticator, as it is stored. */
    static String transports(CredentialRecord credential) {
        return credential.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(COMMA));
    }

    /** As Spring Security knows it, which reads the public key from the attestation. */
    CredentialRecord toCredential() {
        return ImmutableCredentialRecord.builder()
                .userEntityUserId(Bytes.fromBase64(handle))
                .label(name)
                .credentialId(Bytes.fromBase64(credentialId))
                .attestationObject(Bytes.fromBase64(attestation))
                .signatureCount(signatureCount)
                .transports(Arrays.stream(transports.split(COMMA))
                        .filter(transport -> !transport.isEmpty())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toSet()))
                .build();
    }
}
