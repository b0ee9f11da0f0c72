package io.cardworkbench.signin.provider;

import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.SignedInMember;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Knows who has vouched for the member who is signed in. */
@Component
public class OwnProvider {

    private final ObjectProvider<Providers> providers;
    private final CurrentMember currentMember;

    OwnProvider(ObjectProvider<Providers> providers, CurrentMember currentMember) {
        this.providers = providers;
        this.currentMember = currentMember;
    }

    /** Empty for a member who has given a password. */
    public Optional<Provider> find() {
        var known = providers.getIfAvailable();
        return known == null
                ? Optional.empty()
                : currentMember.find().flatMap(SignedInMember::provider).flatMap(known::find);
    }
}
