package io.cardworkbench.signin.passkey;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;

/** Keeps passkeys for Spring Security, and refuses what was copied or is too large to be kept. */
@Component
class StoredCredentials implements UserCredentialRepository {

    /** In base 64; browsers are asked for none but the public key. */
    private static final int LONGEST_ATTESTATION = 12_000;

    /** As the specification has it. */
    private static final int LONGEST_ID_BYTES = 1023;

    private final PasskeyTable passkeys;
    private final Clock clock;

    StoredCredentials(PasskeyTable passkeys, Clock clock) {
        this.passkeys = passkeys;
        this.clock = clock;
    }

    /** One that is not known is new; another one was just used. */
    @Override
    public void save(CredentialRecord credential) {
        var id = credential.getCredentialId().toBase64UrlString();
        if (passkeys.find(id).isEmpty()) {
            passkeys.insert(toStore(credential), clock.instant());
        } else if (!passkeys.use(id, credential.getSignatureCount(), clock.instant())) {
            throw new PasskeyRefused("The count of its signatures went back: there are two of it");
        }
    }

    @Override
    public @Nullable CredentialRecord findByCredentialId(Bytes id) {
        return passkeys.find(id.toBase64UrlString())
                .map(StoredPasskey::toCredential)
                .orElse(null);
    }

    @Override
    public List<CredentialRecord> findByUserId(Bytes owner) {
        return passkeys.ofOwner(owner.toBase64UrlString()).stream()
                .map(StoredPasskey::toCredential)
                .toList();
    }

    /** Members remove their own, by another way. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Nobody deletes passkeys by their credential ids");
    }

    private static StoredPasskey toStore(CredentialRecord credential) {
        var attestation = Objects.requireNonNull(credential.getAttestationObject(), "No attestation")
                .toBase64UrlString();
        if (attestation.length() > LONGEST_ATTESTATION
                || credential.getCredentialId().getBytes().length > LONGEST_ID_BYTES) {
            throw new PasskeyRefused("It is too large");
        }
        return new StoredPasskey(
                credential.getUserEntityUserId().toBase64UrlString(),
                credential.getLabel(),
                credential.getCredentialId().toBase64UrlString(),
                attestation,
                StoredPasskey.transports(credential),
                credential.getSignatureCount());
    }
}
