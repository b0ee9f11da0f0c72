package io.cardworkbench.signin.passkey;

import io.cardworkbench.access.SignedInMember;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks browsers to make passkeys and to sign with them, and checks what they answer. An authenticator has to know each time whom it
 * works for, by a PIN, a finger or a face: so a passkey is both factors.
 *
 * @see <a href="../../../../../../../docs/decisions/0032-a-passkey-is-both-factors.md">Decision 32</a>
 */
@Component
public class RelyingParty {

    private static final String NAME = "Card Workbench";

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final StoredOwners owners;
    private final StoredCredentials credentials;
    private final Clock clock;

    RelyingParty(StoredOwners owners, StoredCredentials credentials, Clock clock) {
        this.owners = owners;
        this.credentials = credentials;
        this.clock = clock;
    }

    /** Asks for a passkey of a member, on an authenticator that has none of theirs. */
    public NewPasskey askForNew(SignedInMember member, String name, Site site) {
        var options = at(site).createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(authenticated(member)));
        return new NewPasskey(name, options, site, until());
    }

    /** Keeps the passkey that was made. Refuses what is none, comes too late, or was asked of another member. */
    public void keep(NewPasskey asked, SignedInMember member, String answer) {
        refuseIfLate(asked.until());
        if (!asked.options().getUser().getName().equals(member.getUsername())) {
            throw new PasskeyRefused("It was asked of another member");
        }
        var made = new RelyingPartyPublicKey(PasskeyJson.readMade(answer), asked.name());
        refuseWhatFails(() -> at(asked.site())
                .registerCredential(new ImmutableRelyingPartyRegistrationRequest(asked.options(), made)));
    }

    /** Asks for any passkey. */
    public PasskeyAsked ask(Site site) {
        return ask(site, (Authentication) null);
    }

    /** Asks for a passkey of a member. */
    public PasskeyAsked ask(Site site, SignedInMember member) {
        return ask(site, authenticated(member));
    }

    /** Returns whose passkey has signed, by their e-mail address. Refuses what was not asked for, or comes too late. */
    public String check(PasskeyAsked asked, PasskeyAnswer answer) {
        refuseIfLate(asked.until());
        var request = new RelyingPartyAuthenticationRequest(asked.options(), answer.credential());
        return refuseWhatFails(() -> at(asked.site()).authenticate(request)).getName();
    }

    private PasskeyAsked ask(Site site, @Nullable Authentication member) {
        var options =
                at(site).createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(member));
        return new PasskeyAsked(options, site, until());
    }

    private Instant until() {
        return clock.instant().plus(PATIENCE);
    }

    private void refuseIfLate(Instant until) {
        if (!clock.instant().isBefore(until)) {
            throw new PasskeyRefused("It comes too late");
        }
    }

    private Webauthn4JRelyingPartyOperations at(Site site) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(site.relyingParty())
                .name(NAME)
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(owners, credentials, party, site.origins());
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** Whatever the libraries make of what is wrong; a database that is away is no reason to refuse anything. */
    private static <T> T refuseWhatFails(Supplier<T> check) {
        try {
            return check.get();
        } catch (DataAccessException | TransactionException | PasskeyRefused known) {
            throw known;
        } catch (RuntimeException wrong) {
            throw new PasskeyRefused(wrong);
        }
    }

    private static Authentication authenticated(SignedInMember member) {
        return UsernamePasswordAuthenticationToken.authenticated(member, null, member.getAuthorities());
    }
}
