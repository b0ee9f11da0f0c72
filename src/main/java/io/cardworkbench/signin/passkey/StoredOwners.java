package io.cardworkbench.signin.passkey;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** Tells Spring Security whose passkeys are whose. */
@Component
class StoredOwners implements PublicKeyCredentialUserEntityRepository {

    private final PasskeyOwnerTable owners;

    StoredOwners(PasskeyOwnerTable owners) {
        this.owners = owners;
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
        return owners.email(id.toBase64UrlString())
                .map(email -> owner(email, id))
                .orElse(null);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findByUsername(String username) {
        return owners.handle(username)
                .map(handle -> owner(username, Bytes.fromBase64(handle)))
                .orElse(null);
    }

    @Override
    public void save(PublicKeyCredentialUserEntity owner) {
        owners.insert(owner.getName(), owner.getId().toBase64UrlString());
    }

    /** They go with their members. */
    @Override
    public void delete(Bytes id) {
        throw new UnsupportedOperationException("Nobody deletes owners of passkeys");
    }

    private static PublicKeyCredentialUserEntity owner(String email, Bytes id) {
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .name(email)
                .displayName(email)
                .id(id)
                .build();
    }
}
