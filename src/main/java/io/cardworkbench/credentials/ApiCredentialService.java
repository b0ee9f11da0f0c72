package io.cardworkbench.credentials;

import io.cardworkbench.access.ChangeRefused;
import io.cardworkbench.access.ChangeRefused.Kind;
import io.cardworkbench.access.ChangeRefused.Rule;
import io.cardworkbench.access.CredentialId;
import io.cardworkbench.access.CredentialLimits;
import io.cardworkbench.access.CredentialRole;
import io.cardworkbench.access.CurrentActor;
import io.cardworkbench.access.CurrentCall;
import io.cardworkbench.access.EnvironmentId;
import io.cardworkbench.access.Internal;
import io.cardworkbench.access.Level;
import io.cardworkbench.access.NameRule;
import io.cardworkbench.access.Permission;
import io.cardworkbench.access.PermissionService;
import io.cardworkbench.access.Requires;
import io.cardworkbench.access.Resource;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.BytesKeyGenerator;
import org.springframework.security.crypto.keygen.KeyGenerators;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The API credentials of environments. */
@Service
public class ApiCredentialService {

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int CLIENT_ID_BYTES = 12;
    private static final int SECRET_BYTES = 32;

    private final CredentialTable credentials;
    private final TokenTable tokens;
    private final PermissionService permissions;
    private final CurrentCall currentCall;
    private final CurrentActor currentActor;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final BytesKeyGenerator clientIds = KeyGenerators.secureRandom(CLIENT_ID_BYTES);
    private final StringKeyGenerator secrets = new Base64StringKeyGenerator(ENCODER, SECRET_BYTES);

    ApiCredentialService(
            CredentialTable credentials,
            TokenTable tokens,
            PermissionService permissions,
            CurrentCall currentCall,
            CurrentActor currentActor,
            PasswordEncoder passwords,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credentials = credentials;
        this.tokens = tokens;
        this.permissions = permissions;
        this.currentCall = currentCall;
        this.currentActor = currentActor;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /** Those of an environment, by name. */
    @Requires(resource = Resource.API_CREDENTIAL, level = Level.VIEW)
    @Transactional(readOnly = true)
    public List<ApiCredential> all(EnvironmentId environment) {
        return credentials.all(environment);
    }

    /**
     * Makes a credential with a secret that is kept only as a hash. One for events can be let cancel cards: to make it takes
     * Admin on Card instance as well. Refuses a name that is missing or too long, and one that would not work any more.
     */
    @Requires(resource = Resource.API_CREDENTIAL, level = Level.EDIT)
    @Transactional
    public NewApiCredential create(
            EnvironmentId environment, String name, CredentialRole role, CredentialLimits limits) {
        checkMayChange(role);
        checkIsAhead(limits);
        var secret = secrets.generateKey();
        var id = credentials.insert(
                environment,
                NameRule.checked(name),
                ENCODER.encodeToString(clientIds.generateKey()),
                passwords.encode(secret),
                role,
                limits,
                clock.instant());
        var credential = credentials.find(environment, id).orElseThrow();
        events.publishEvent(new CredentialEvent.CredentialCreated(environment, credential, currentActor.get()));
        return new NewApiCredential(credential, secret);
    }

    /**
     * Holds a credential to other limits, from its next call on; for events, this takes Admin on Card instance as well. Refuses a
     * new end that is not ahead.
     */
    @Requires(resource = Resource.API_CREDENTIAL, level = Level.EDIT)
    @Transactional
    public void limit(EnvironmentId environment, CredentialId id, CredentialLimits limits) {
        var credential = toChange(environment, id);
        if (limits.equals(credential.limits())) {
            return;
        }
        if (!Objects.equals(limits.expires(), credential.limits().expires())) {
            checkIsAhead(limits);
        }
        if (!credentials.limit(id, limits)) {
            throw gone(id);
        }
        events.publishEvent(new CredentialEvent.CredentialLimited(environment, credential, limits, currentActor.get()));
    }

    /**
     * Gives a credential another secret, beside which the one before works until it is ended; for events, this takes Admin on Card
     * instance as well. Refuses it while there are two.
     */
    @Requires(resource = Resource.API_CREDENTIAL, level = Level.EDIT)
    @Transactional
    public NewApiCredential rotate(EnvironmentId environment, CredentialId id) {
        var credential = toChange(environment, id);
        var secret = secrets.generateKey();
        if (!credentials.rotate(id, passwords.encode(secret))) {
            throw new ChangeRefused(Rule.OLD_SECRET_WORKS, Kind.CREDENTIAL, id.value());
        }
        events.publishEvent(new CredentialEvent.SecretReplaced(environment, credential, currentActor.get()));
        return new NewApiCredential(credentials.find(environment, id).orElseThrow(), secret);
    }

    /**
     * Ends the secret before the present one, and all tokens, since it is not known by which secret they were had; nothing
     * happens if there is one secret only. For events, this takes Admin on Card instance as well.
     */
    @Requires(resource = Resource.API_CREDENTIAL, level = Level.EDIT, evenIfDeactivated = true)
    @Transactional
    public void endOldSecret(EnvironmentId environment, CredentialId id) {
        var credential = toChange(environment, id);
        if (credentials.endOldSecret(id)) {
            tokens.deleteAll(id);
            events.publishEvent(new CredentialEvent.OldSecretEnded(environment, credential, currentActor.get()));
        }
    }

    /** Renames a credential; for events, this takes Admin on Card instance as well. Refuses a name that is missing or too long. */
    @Requires(resource = Resource.API_CREDENTIAL, level = Level.EDIT)
    @Transactional
    public void rename(EnvironmentId environment, CredentialId id, String name) {
        var checked = NameRule.checked(name);
        var credential = toChange(environment, id);
        if (!credential.name().equals(checked)) {
            if (!credentials.rename(id, checked)) {
                throw gone(id);
            }
            events.publishEvent(
                    new CredentialEvent.CredentialRenamed(environment, credential, checked, currentActor.get()));
        }
    }

    /**
     * Deletes a credential, whose tokens stop working at once; nothing happens if it is gone already. For events, this
     * takes Admin on Card instance as well.
     */
    @Requires(resource = Resource.API_CREDENTIAL, level = Level.EDIT, evenIfDeactivated = true)
    @Transactional
    public void delete(EnvironmentId environment, CredentialId id) {
        credentials.find(environment, id).ifPresent(credential -> {
            checkMayChange(credential.role());
            if (credentials.delete(id, clock.instant())) {
                events.publishEvent(new CredentialEvent.CredentialDeleted(environment, credential, currentActor.get()));
            }
        });
    }

    /** Makes a credential that is published, as the demo's is. */
    @Internal
    public ApiCredential setUp(
            EnvironmentId environment, String name, String clientId, String secret, CredentialRole role) {
        var id = credentials.insert(
                environment, name, clientId, passwords.encode(secret), role, CredentialLimits.NONE, clock.instant());
        return credentials.find(environment, id).orElseThrow();
    }

    /** Where a credential belongs; empty when there is none, or none any more. */
    @Internal
    public Optional<EnvironmentId> environmentOf(String clientId) {
        return credentials.find(clientId).map(CredentialRow::environment);
    }

    private ApiCredential toChange(EnvironmentId environment, CredentialId id) {
        var credential = credentials.find(environment, id).orElseThrow(() -> gone(id));
        checkMayChange(credential.role());
        return credential;
    }

    private void checkIsAhead(CredentialLimits limits) {
        if (limits.isOver(clock.instant())) {
            throw new ChangeRefused(Rule.EXPIRY_PAST);
        }
    }

    /** What can cancel cards is given out and taken away only by those who may cancel cards. */
    private void checkMayChange(CredentialRole role) {
        if (role == CredentialRole.EVENTS && !permissions.has(currentActor.get().id(), Permission.CANCEL_CARDS)) {
            throw currentCall.refusedWithout(Permission.CANCEL_CARDS);
        }
    }

    private static ChangeRefused gone(CredentialId id) {
        return new ChangeRefused(Rule.GONE, Kind.CREDENTIAL, id.value());
    }
}
