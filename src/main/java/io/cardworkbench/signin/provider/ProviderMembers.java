package io.cardworkbench.signin.provider;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.CurrentMember;
import io.cardworkbench.access.SignedInMember;
import io.cardworkbench.organization.MemberService;
import io.cardworkbench.signin.SignInSettings;
import io.cardworkbench.signin.factor.AskSecondFactor;
import io.cardworkbench.signin.provider.ProviderRefused.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds the member for whom a provider vouches, by the e-mail address that it has verified.
 *
 * @see <a href="../../../../../../../docs/decisions/0029-a-provider-vouches-in-place-of-a-password.md">Decision 29</a>
 */
@Component
public class ProviderMembers {

    private static final Logger log = LoggerFactory.getLogger(ProviderMembers.class);

    /** How long ago somebody may have shown a provider who they are, who was sent there to do so. */
    private static final Duration JUST_NOW = Duration.ofMinutes(5);

    private final UserDetailsService known;
    private final MemberService members;
    private final AskSecondFactor secondFactor;
    private final CurrentMember currentMember;
    private final SignInSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderMembers(
            UserDetailsService known,
            MemberService members,
            AskSecondFactor secondFactor,
            CurrentMember currentMember,
            SignInSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.known = known;
        this.members = members;
        this.secondFactor = secondFactor;
        this.currentMember = currentMember;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Lets the member in, or asks for the second factor that they have set up. Refuses whoever is no active member with a verified
     * address.
     *
     * @param again whether they were sent there to show anew who they are
     * @param address from which they come
     */
    public VouchedFor of(OidcUser user, Provider provider, boolean again, String address) {
        try {
            var member = find(user, provider);
            var shown = shown(user);
            refuseToConfirm(member, shown, again, provider);
            member.vouchedForBy(provider.id(), shown);
            members.signedInWithoutPassword(member.id());
            secondFactor.of(member);
            member.eraseCredentials();
            return new VouchedFor(member, again && isSignedIn(member), user);
        } catch (ProviderRefused refused) {
            events.publishEvent(new ProviderRefusal(refused.email(), provider.id(), refused.reason(), address));
            throw refused;
        }
    }

    private SignedInMember find(OidcUser user, Provider provider) {
        var email = Optional.ofNullable(user.getEmail()).orElse("");
        if (email.isBlank()) {
            throw new ProviderRefused(Reason.NO_EMAIL, "", provider);
        }
        if (!Boolean.TRUE.equals(user.getEmailVerified())) {
            throw new ProviderRefused(Reason.NOT_VERIFIED, email, provider);
        }
        var member = load(email)
                .or(() -> join(email, user).flatMap(this::load))
                .orElseThrow(() -> new ProviderRefused(Reason.UNKNOWN, email, provider));
        if (!member.isEnabled()) {
            throw new ProviderRefused(Reason.DEACTIVATED, email, provider);
        }
        return member;
    }

    private Optional<SignedInMember> load(String email) {
        try {
            return Optional.of(known.loadUserByUsername(email))
                    .filter(SignedInMember.class::isInstance)
                    .map(SignedInMember.class::cast);
        } catch (UsernameNotFoundException nobody) {
            return Optional.empty();
        }
    }

    /** Returns the address of the new member; nothing where new ones are not let in. */
    private Optional<String> join(String email, OidcUser user) {
        var group = settings.newMembersGroup();
        if (group.isBlank()) {
            return Optional.empty();
        }
        try {
            var name = NameOfNewcomer.of(user.getFullName(), email);
            return Optional.of(members.join(email, name, group).email());
        } catch (ChangeRefused refused) {
            log.error("Nobody joins the group {} of workbench.sign-in.new-members-group: {}", group, refused.rule());
            return Optional.empty();
        }
    }

    /** A provider that does not say when has not asked lately, for all that is known. */
    private Instant shown(OidcUser user) {
        var said = Optional.ofNullable(user.getAuthenticatedAt()).orElse(Instant.EPOCH);
        return said.isBefore(clock.instant()) ? said : clock.instant();
    }

    private void refuseToConfirm(SignedInMember member, Instant shown, boolean again, Provider provider) {
        if (!again) {
            return;
        }
        if (currentMember.find().isPresent() && !isSignedIn(member)) {
            throw new ProviderRefused(Reason.SOMEBODY_ELSE, member.getUsername(), provider);
        }
        if (shown.plus(JUST_NOW).isBefore(clock.instant())) {
            throw new ProviderRefused(Reason.NOT_ASKED, member.getUsername(), provider);
        }
    }

    private boolean isSignedIn(SignedInMember member) {
        return currentMember.find().filter(member::equals).isPresent();
    }
}
