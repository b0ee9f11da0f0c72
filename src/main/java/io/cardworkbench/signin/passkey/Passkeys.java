package io.cardworkbench.signin.passkey;

import io.cardworkbench.access.MemberId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Knows which passkeys members have. */
@Component
public class Passkeys {

    private final PasskeyTable passkeys;
    private final PasskeyOwnerTable owners;

    Passkeys(PasskeyTable passkeys, PasskeyOwnerTable owners) {
        this.passkeys = passkeys;
        this.owners = owners;
    }

    /** The first one first. */
    public List<Passkey> of(MemberId member) {
        return passkeys.of(member);
    }

    public boolean exist(MemberId member) {
        return !passkeys.of(member).isEmpty();
    }

    /** The name of the passkey that an answer claims to be of. */
    public Optional<String> name(PasskeyAnswer answer) {
        return passkeys.find(answer.id()).map(StoredPasskey::name);
    }

    /** The e-mail address of whose passkey an answer claims to be of. */
    public Optional<String> owner(PasskeyAnswer answer) {
        return passkeys.find(answer.id()).map(StoredPasskey::handle).flatMap(owners::email);
    }

    /** Returns whether it was there. */
    public boolean remove(MemberId member, PasskeyId id) {
        return passkeys.delete(member, id);
    }

    /** Returns whether there was one. */
    public boolean removeAll(MemberId member) {
        return passkeys.deleteAll(member) > 0;
    }
}
