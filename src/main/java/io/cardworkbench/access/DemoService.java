package io.cardworkbench.access;

import java.util.Optional;
import org.springframework.stereotype.Service;

/** Tells whether this is a demo, and then how to get in. */
@Service
public class DemoService {

    private final DemoMode mode;
    private final OrganizationTable organizations;
    private final CredentialTable credentials;

    DemoService(DemoMode mode, OrganizationTable organizations, CredentialTable credentials) {
        this.mode = mode;
        this.organizations = organizations;
        this.credentials = credentials;
    }

    /** The password of every {@link DemoAccount}; empty unless the demo was loaded into this database. */
    @OpenToAnyone
    public Optional<String> password() {
        return isDemo() ? Optional.of(DemoOrganization.PASSWORD) : Optional.empty();
    }

    /** How to call the API of the demo; empty unless the demo was loaded, and once its credential has been deleted. */
    @OpenToAnyone
    public Optional<DemoCredential> credential() {
        return Optional.of(DemoOrganization.CLIENT_ID)
                .filter(clientId -> isDemo())
                .flatMap(credentials::find)
                .map(found ->
                        new DemoCredential(found.environment(), found.clientId(), DemoOrganization.CLIENT_SECRET));
    }

    private boolean isDemo() {
        return mode.enabled() && organizations.isDemo();
    }

    /** The API credential of the demo, with its secret. */
    public record DemoCredential(EnvironmentId environment, String clientId, String secret) {}
}
